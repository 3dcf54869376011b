/// An Excel file of a few parts, as small as one can be.
package struct SmallSpreadsheet {
  package var zip: ZipFile

  /// Of one sheet; empty parts are left out.
  package init(sheet: String, strings: String = "", styles: String = "", links: String = "") {
    self.init(
      sheets: #"<sheet name="질문" sheetId="1" r:id="rId1"/>"#,
      parts: [
        "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": strings, "xl/styles.xml": styles,
        "xl/worksheets/_rels/sheet1.xml.rels": links,
      ])
  }

  package init(sheets: String, parts: KeyValuePairs<String, String>) {
    zip = ZipFile([
      "xl/workbook.xml":
        #"<?xml version="1.0"?><workbook xmlns:r="r"><workbookPr date1904="false"/><sheets>\#(sheets)</sheets></workbook>"#,
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>
      """,
    ])
    zip.entries += parts.filter { !$0.value.isEmpty }.map { ($0.key, Array($0.value.utf8)) }
  }

  package var bytes: [UInt8] { zip.bytes }

  /// General, a date, a number with leading zeros, and a text.
  package static let styles = """
    <styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="000\\-0000\\-0000"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="49"/></cellXfs></styleSheet>
    """

  /// A row of texts.
  package static func row(_ texts: String..., attributes: String = "") -> String {
    let cells = texts.map { $0.isEmpty ? "<c/>" : #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }
    return "<row\(attributes)>\(cells.joined())</row>"
  }

  package static func sheet(_ rows: String..., after: String = "") -> String {
    "<worksheet><sheetData>\(rows.joined())</sheetData>\(after)</worksheet>"
  }
}
