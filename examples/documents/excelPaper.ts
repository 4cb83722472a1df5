/** What makes sheets pleasant on paper, for which the library has no word: as wide as a page, the head (so many rows of each sheet) on every page, numbers of pages. */
export const onPaper = (names: readonly string[], heads: readonly number[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string): string =>
          xml
            .replace(/<worksheet[^>]*>/, (begin) => `${begin}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(/<pageSetup ([^>]*)\/>/, '<pageSetup fitToWidth="1" fitToHeight="0" $1/><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>'),
      },
      'xl/workbook.xml': {
        transform: (xml: string): string => xml.replace('<definedNames/>', `<definedNames>${names.map((name, sheet) => printedTitles(name, sheet, heads[sheet] as number)).join('')}</definedNames>`),
      },
    },
  },
});

/** The heading and the head of the table are printed on every page. */
const printedTitles = (name: string, sheet: number, head: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">'${name.replace(/&/g, '&amp;').replace(/</g, '&lt;')}'!$1:$${head}</definedName>`;
