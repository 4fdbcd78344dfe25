"""Prints what python-docx reads in a DOCX file: its properties, then each paragraph and table with its style.
What is kept on the page of what follows ends in a plus sign, apart from headings."""
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

PIECES = {qn("w:t"): lambda piece: piece.text or "", qn("w:br"): lambda _: "\n", qn("w:tab"): lambda _: "\t"}


def text_of(element):
    """Also what stands in hyperlinks, fields and drop-down lists, which python-docx passes over."""
    text = "".join(PIECES[piece.tag](piece) for piece in element.iter(*PIECES))
    for choices in element.iter(qn("w:dropDownList")):
        text += " <" + "|".join(item.get(qn("w:value")) for item in choices) + ">"
    return text


def describe_paragraph(paragraph, document):
    marks = " on a new page" if paragraph.paragraph_format.page_break_before else ""
    held = " +" if paragraph.paragraph_format.keep_with_next else ""
    print(f"[{paragraph.style.name}]{marks} {text_of(paragraph._p)!r}{held}")
    for link in paragraph._p.iter(qn("w:hyperlink")):
        target = document.part.rels[link.get(qn("r:id"))].target_ref
        print(f"    {text_of(link)!r} goes to {target}")


def describe_table(table):
    widths = [column.width.twips for column in table.columns]
    print(f"[{table.style.name}] {widths}")
    for row in table._tbl.tr_lst:
        marks = "head" if row.trPr.find(qn("w:tblHeader")) is not None else "row"
        marks += "" if row.trPr.find(qn("w:cantSplit")) is not None else " that may split"
        cells = []
        for cell in row.tc_lst:
            parts = [text_of(part) for part in cell.p_lst]
            held = all(part.pPr.keepNext is not None for part in cell.p_lst)
            cells.append(repr("\n\n".join(parts)) + (" +" if held else ""))
        print(f"    {marks}: " + ", ".join(cells))


def main():
    document = docx.Document(sys.argv[1])
    about = document.core_properties
    print(f"{about.title!r} by {about.author!r} in {about.language}, {about.created}, {about.modified}")
    page = document.sections[0]
    print(f"{page.page_width.mm:.0f} x {page.page_height.mm:.0f} mm, foot {text_of(page.footer._element)!r}")
    for element in document.element.body:
        if element.tag == qn("w:p"):
            describe_paragraph(Paragraph(element, document), document)
        elif element.tag == qn("w:tbl"):
            describe_table(Table(element, document))


main()
