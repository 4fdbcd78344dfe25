#include "writers/docx.h"

#include <vector>

#include "base/date.h"
#include "writers/docx_body.h"
#include "writers/docx_styles.h"
#include "writers/docx_text.h"
#include "writers/xml.h"
#include "writers/zip_file.h"

namespace writers {
namespace {

constexpr const char* kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* kRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view kMime = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

struct Part {
  const char* id;
  const char* kind;
  const char* file;  // in the folder word/
};
constexpr Part kParts[] = {{"styles", "styles", "styles.xml"},
                           {"numbering", "numbering", "numbering.xml"},
                           {"settings", "settings", "settings.xml"},
                           {"fonts", "fontTable", "fontTable.xml"},
                           {kFooterId, "footer", "footer1.xml"}};

std::string write_content_types() {
  const XmlTree tree("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
  const auto add_type = [&](const std::string& file, const std::string& type) {
    tree.root().add("Override", {{"PartName", file}, {"ContentType", type}});
  };
  tree.root().add("Default", {{"Extension", "rels"},
                              {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
  tree.root().add("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
  add_type("/word/document.xml", std::string(kMime) + "document.main+xml");
  for (const Part& part : kParts) {
    add_type(std::string("/word/") + part.file, std::string(kMime) + part.kind + "+xml");
  }
  add_type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  return tree.write();
}

std::string write_package_relations() {
  const XmlTree tree("Relationships", {{"xmlns", kRelations}});
  tree.root().add("Relationship", {{"Id", "document"},
                                   {"Type", std::string(kOffice) + "officeDocument"},
                                   {"Target", "word/document.xml"}});
  tree.root().add(
      "Relationship",
      {{"Id", "core"},
       {"Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"},
       {"Target", "docProps/core.xml"}});
  return tree.write();
}

std::string write_document_relations(const std::vector<std::string>& links) {
  const XmlTree tree("Relationships", {{"xmlns", kRelations}});
  for (const Part& part : kParts) {
    tree.root().add("Relationship",
                    {{"Id", part.id}, {"Type", std::string(kOffice) + part.kind}, {"Target", part.file}});
  }
  for (std::size_t i = 0; i < links.size(); ++i) {
    tree.root().add("Relationship", {{"Id", name_link(i)},
                                     {"Type", std::string(kOffice) + "hyperlink"},
                                     {"Target", links[i]},
                                     {"TargetMode", "External"}});
  }
  return tree.write();
}

std::string write_core_properties(const report::Document& document) {
  const XmlTree tree("cp:coreProperties",
                     {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                      {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                      {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  tree.root().add("dc:title").add_text(document.title);
  tree.root().add("dc:creator").add_text("Middagsessie");
  tree.root().add("dc:language").add_text("nl-NL");
  if (document.date == base::Date{}) return tree.write();
  for (const char* moment : {"dcterms:created", "dcterms:modified"}) {
    tree.root()
        .add(moment, {{"xsi:type", "dcterms:W3CDTF"}})
        .add_text(base::to_iso(document.date) + "T00:00:00Z");
  }
  return tree.write();
}

// A number that the reader's program fills in.
void add_counter(const XmlNode& paragraph, const char* name) {
  add_run(paragraph.add("w:fldSimple", {{"w:instr", name}}), "1");
}

std::string write_footer(const report::Document& document) {
  const XmlTree tree("w:ftr", {{"xmlns:w", kWord}});
  const XmlNode paragraph = add_paragraph(tree.root(), {docx_style::kFooter});
  add_run(paragraph, document.about + "\tpagina ");
  add_counter(paragraph, "PAGE");
  add_run(paragraph, " van ");
  add_counter(paragraph, "NUMPAGES");
  return tree.write();
}

}  // namespace

base::Result<std::string> write_docx(const report::Document& document) {
  const DocxBody body = write_docx_body(document);
  return make_zip({{"[Content_Types].xml", write_content_types()},
                   {"_rels/.rels", write_package_relations()},
                   {"docProps/core.xml", write_core_properties(document)},
                   {"word/document.xml", body.xml},
                   {"word/_rels/document.xml.rels", write_document_relations(body.links)},
                   {"word/styles.xml", kDocxStyles},
                   {"word/numbering.xml", kDocxNumbering},
                   {"word/settings.xml", kDocxSettings},
                   {"word/fontTable.xml", kDocxFonts},
                   {"word/footer1.xml", write_footer(document)}},
                  document.date);
}

}  // namespace writers
