#include "writers/finish_pdf.h"

#include <exception>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace writers {
namespace {

using Handle = QPDFObjectHandle;

class TagMender {
 public:
  explicit TagMender(const std::vector<std::string>& figures) : figures_(figures) {}

  // A tag and all below it, in reading order.
  void mend(Handle tag) {
    if (tag.isArray()) {
      for (const Handle& each : tag.aitems()) mend(each);
      return;
    }
    if (!tag.isDictionary() || (tag.hasKey("/Type") && tag.getKey("/Type").isNameAndEquals("/MCR"))) return;
    Handle kind = tag.getKey("/S");
    if (kind.isNameAndEquals("/TH")) tag.replaceKey("/A", Handle::parse("<< /O /Table /Scope /Column >>"));
    if (kind.isNameAndEquals("/Figure") && next_ < figures_.size()) {
      tag.replaceKey("/Alt", Handle::newUnicodeString(figures_[next_++]));
    }
    if (tag.hasKey("/K")) mend(tag.getKey("/K"));
  }

 private:
  const std::vector<std::string>& figures_;
  std::size_t next_ = 0;
};

// Readers expect one tag around all others.
void wrap_in_document(QPDF& pdf, Handle tree) {
  Handle document = pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem /S /Document >>"));
  document.replaceKey("/P", tree);
  document.replaceKey("/K", tree.getKey("/K"));
  for (Handle each : document.getKey("/K").wrapInArray().aitems()) each.replaceKey("/P", document);
  tree.replaceKey("/K", document);
}

void mend(QPDF& pdf, const std::vector<std::string>& figures) {
  Handle root = pdf.getRoot();
  root.replaceKey("/Lang", Handle::newUnicodeString("nl-NL"));
  root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
  Handle info = pdf.getTrailer().getKey("/Info");
  info.replaceKey("/Producer", Handle::newUnicodeString("Middagsessie"));
  root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
  Handle tree = root.getKey("/StructTreeRoot");
  wrap_in_document(pdf, tree);
  TagMender(figures).mend(tree);
}

}  // namespace

base::Result<std::string> finish_pdf(const std::string& bytes, const std::vector<std::string>& figures) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    mend(pdf, figures);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto finished = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(finished->getBuffer()), finished->getSize());
  } catch (const std::exception& fault) {
    return base::Error{base::ErrorCode::internal, std::string("PDF: ") + fault.what()};
  }
}

}  // namespace writers
