#include "writers/zip_file.h"

#include <zip.h>

namespace writers {
namespace {

// A zip file knows local time only: it is set as written, whatever the time zone.
zip_uint16_t to_dos_date(const base::Date& date) {
  if (date.year < 1980 || date.year > 2107) return (1 << 5) | 1;
  return static_cast<zip_uint16_t>((date.year - 1980) << 9 | date.month << 5 | date.day);
}

class ZipMaker {
 public:
  ZipMaker() {
    zip_error_init(&error_);
    source_ = zip_source_buffer_create(nullptr, 0, 0, &error_);
    if (source_ == nullptr) return;
    zip_source_keep(source_);  // closing the archive lets go of it once
    archive_ = zip_open_from_source(source_, ZIP_TRUNCATE, &error_);
    if (archive_ == nullptr) zip_source_free(source_);
  }
  ~ZipMaker() {
    if (archive_ != nullptr) zip_discard(archive_);
    if (source_ != nullptr) zip_source_free(source_);
    zip_error_fini(&error_);
  }
  ZipMaker(const ZipMaker&) = delete;
  ZipMaker& operator=(const ZipMaker&) = delete;

  bool is_open() const { return archive_ != nullptr; }

  bool add(const ZipEntry& entry, zip_uint16_t day) {
    zip_source_t* bytes = zip_source_buffer(archive_, entry.bytes.data(), entry.bytes.size(), 0);
    if (bytes == nullptr) return false;
    const zip_int64_t index = zip_file_add(archive_, entry.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      zip_source_free(bytes);
      return false;
    }
    return zip_file_set_dostime(archive_, static_cast<zip_uint64_t>(index), 0, day, 0) == 0;
  }

  bool finish(std::string& made) {
    if (zip_close(archive_) != 0) return false;
    archive_ = nullptr;
    zip_stat_t stat;
    if (zip_source_stat(source_, &stat) != 0 || zip_source_open(source_) != 0) return false;
    made.resize(stat.size);
    const zip_int64_t length = zip_source_read(source_, made.data(), made.size());
    zip_source_close(source_);
    return length == static_cast<zip_int64_t>(made.size());
  }

  std::string say_why() {
    zip_error_t* error = archive_ != nullptr ? zip_get_error(archive_) : &error_;
    return zip_error_strerror(error);
  }

 private:
  zip_error_t error_;
  zip_source_t* source_ = nullptr;
  zip_t* archive_ = nullptr;
};

bool read_entry(zip_t* archive, zip_uint64_t index, ZipEntry& entry) {
  zip_stat_t stat;
  if (zip_stat_index(archive, index, 0, &stat) != 0) return false;
  entry.name = stat.name;
  entry.bytes.resize(stat.size);
  zip_file_t* file = zip_fopen_index(archive, index, 0);
  if (file == nullptr) return false;
  const zip_int64_t length = zip_fread(file, entry.bytes.data(), entry.bytes.size());
  zip_fclose(file);
  return length == static_cast<zip_int64_t>(entry.bytes.size());
}

}  // namespace

base::Result<std::string> make_zip(const std::vector<ZipEntry>& entries, const base::Date& date) {
  ZipMaker maker;
  bool well = maker.is_open();
  for (const ZipEntry& entry : entries) well = well && maker.add(entry, to_dos_date(date));
  std::string made;
  if (well && maker.finish(made)) return made;
  return base::Error{base::ErrorCode::internal, "libzip: " + maker.say_why()};
}

base::Result<std::vector<ZipEntry>> read_zip(const std::string& zip) {
  const base::Error broken{base::ErrorCode::internal, "libzip: cannot read what was made"};
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(zip.data(), zip.size(), 0, &error);
  zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  zip_error_fini(&error);
  if (archive == nullptr) {
    if (source != nullptr) zip_source_free(source);
    return broken;
  }
  std::vector<ZipEntry> entries(static_cast<std::size_t>(zip_get_num_entries(archive, 0)));
  bool well = true;
  for (std::size_t i = 0; i < entries.size(); ++i) well = well && read_entry(archive, i, entries[i]);
  zip_discard(archive);
  if (!well) return broken;
  return entries;
}

}  // namespace writers
