#include "themes/linear.h"

#include <linear.h>

#include <cassert>
#include <cstdlib>
#include <memory>

namespace themes {
namespace {

constexpr double kPrecision = 0.01;
constexpr unsigned kSeed = 1;  // liblinear visits examples in the order of rand()

struct Closer {
  void operator()(::model* trained) const { free_and_destroy_model(&trained); }
};

void stay_silent(const char*) {}

// The rows of a problem in one block of memory; a last node -1 ends each, after the one of the bias.
class Nodes {
 public:
  explicit Nodes(const LinearTask& task) {
    std::size_t size = 0;
    for (const SparseVector& text : task.texts) size += text.size() + 2;
    nodes_.reserve(size);
    for (const SparseVector& text : task.texts) {
      starts_.push_back(nodes_.data() + nodes_.size());
      for (const Feature& feature : text) nodes_.push_back({static_cast<int>(feature.id) + 1, feature.value});
      nodes_.push_back({static_cast<int>(task.rows) + 1, 1});
      nodes_.push_back({-1, 0});
    }
  }
  feature_node** rows() { return starts_.data(); }

 private:
  std::vector<feature_node> nodes_;
  std::vector<feature_node*> starts_;
};

// liblinear keeps the classes in the order it met them, and one column for two of them.
LinearWeights unpack(const ::model& trained, const LinearTask& task) {
  const auto classes = static_cast<std::size_t>(task.class_count);
  LinearWeights result{std::vector<float>(task.rows * classes), std::vector<float>(classes)};
  const bool one_column = trained.nr_class <= 2;
  const std::size_t columns = one_column ? 1 : static_cast<std::size_t>(trained.nr_class);
  for (int c = 0; c < trained.nr_class; ++c) {
    const auto target = static_cast<std::size_t>(trained.label[c]);
    const std::size_t column = one_column ? 0 : static_cast<std::size_t>(c);
    const float sign = one_column && c == 1 ? -1.0f : 1.0f;
    for (std::size_t row = 0; row < task.rows; ++row) {
      result.weights[row * classes + target] = sign * static_cast<float>(trained.w[row * columns + column]);
    }
    result.bias[target] = sign * static_cast<float>(trained.w[task.rows * columns + column]);
  }
  return result;
}

}  // namespace

LinearWeights learn_linear(const LinearTask& task) {
  assert(!task.texts.empty() && task.texts.size() == task.classes.size() && "a class for each text");
  Nodes nodes(task);
  std::vector<double> classes(task.classes.begin(), task.classes.end());
  const problem examples{static_cast<int>(task.texts.size()), static_cast<int>(task.rows) + 1, classes.data(),
                         nodes.rows(), 1};
  parameter how{};
  how.solver_type = L2R_L2LOSS_SVC_DUAL;
  how.C = task.cost;
  how.eps = kPrecision;
  set_print_string_function(&stay_silent);
  std::srand(kSeed);
  const std::unique_ptr<::model, Closer> trained(train(&examples, &how));
  return unpack(*trained, task);
}

}  // namespace themes
