// A table of answers on its way into a session: read, brought to normal form, given keys.
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "base/disk.h"
#include "base/random.h"
#include "model/session.h"
#include "sessions/answers.h"

namespace app {

// What the file holds, texts in normal form; rows whose text cannot be stored are with the refused ones.
// Errors: those of the disk, bad_answers_file.
base::Result<sessions::AnswerTable> read_answer_file(const std::filesystem::path& file,
                                                     const model::Format& format, base::Disk& disk);

void add_answers(model::Session& session, const std::vector<sessions::AnswerRow>& rows,
                 model::Screening screening, base::Random& random);

// Says on err which rows were refused and why, with the file they stand in.
void say_refused(const std::string& file, const sessions::AnswerTable& table, std::ostream& err);

}  // namespace app
