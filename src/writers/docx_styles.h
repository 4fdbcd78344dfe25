// How a DOCX file looks: the parts of it that are the same for every document.
#pragma once

namespace writers {

// Ids of styles. Those that Word knows by name are shown in the language of its reader.
namespace docx_style {
inline constexpr const char* kTitle = "Title";
inline constexpr const char* kSection = "Heading1";
inline constexpr const char* kPart = "Heading2";
inline constexpr const char* kText = "BodyText";
inline constexpr const char* kBullet = "ListBullet";
inline constexpr const char* kBulletMore = "ListContinue";
inline constexpr const char* kNotice = "LetOp";
inline constexpr const char* kCell = "Celtekst";
inline constexpr const char* kCellHead = "Celkop";
inline constexpr const char* kLacking = "NogInvullen";
inline constexpr const char* kGap = "Tussenruimte";
inline constexpr const char* kFooter = "Footer";
inline constexpr const char* kLink = "Hyperlink";
inline constexpr const char* kTable = "Tabel";
inline constexpr const char* kFields = "Velden";
inline constexpr const char* kCard = "Kaart";
}  // namespace docx_style

inline constexpr int kTextWidth = 9638;  // of an A4 with margins of 2 cm, in twentieths of a point

// word/styles.xml, word/numbering.xml, word/settings.xml, word/fontTable.xml
extern const char* const kDocxStyles;
extern const char* const kDocxNumbering;
extern const char* const kDocxSettings;
extern const char* const kDocxFonts;

}  // namespace writers
