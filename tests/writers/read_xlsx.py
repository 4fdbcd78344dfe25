"""Prints what openpyxl reads in an XLSX file: properties, set-up, choices, and each cell with its type."""
import sys

import openpyxl


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    about = book.properties
    print(f"{about.title!r} by {about.creator!r}, {about.created}, {about.modified}")
    sheet = book.worksheets[0]
    print(f"{book.sheetnames} frozen at {sheet.freeze_panes}, filter on {sheet.auto_filter.ref}")
    page = sheet.page_setup
    fit = (page.fitToWidth, page.fitToHeight) if sheet.sheet_properties.pageSetUpPr.fitToPage else None
    print(f"{page.orientation}, paper {page.paperSize}, fits {fit}, repeats {sheet.print_title_rows}")
    print(f"head {sheet.oddHeader.left.text!r}, foot {sheet.oddFooter.right.text!r}")
    for choice in sheet.data_validations.dataValidation:
        print(f"{choice.sqref} {choice.type} {choice.formula1} {choice.errorTitle!r} {choice.error!r}")
    for name, column in sorted(sheet.column_dimensions.items()):
        print(f"{name} {column.width:.0f}")
    for row in sheet.iter_rows():
        for cell in row:
            look = [word for word, is_so in (("bold", cell.font.b), ("shaded", cell.fill.fill_type),
                                             ("wrapped", cell.alignment.wrap_text)) if is_so]
            kind = type(cell.value).__name__
            print(f"{cell.coordinate} {kind} {cell.data_type} {cell.value!s:.60} | {cell.number_format} "
                  f"{cell.alignment.vertical} {' '.join(look)}".replace("\n", "\\n"))


main()
