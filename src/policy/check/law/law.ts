/** How a law is cited, and where its official text is. */
type Law = { readonly cited: string; readonly source: string }

const frenchConsumers = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/'
const spanishConsumers = 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555'

/** The laws that findings rest on, as they stood in November 2026. */
export const laws = {
  dutchNotice: {
    cited: 'BW 7:23',
    source: 'https://wetten.overheid.nl/BWBR0005290/#Boek7_Titeldeel1_Afdeling3_Artikel23',
  },
  europeanGuarantee: {
    cited: 'Directive (EU) 2019/771, art. 10',
    source: 'https://eur-lex.europa.eu/eli/dir/2019/771/oj',
  },
  germanGuarantee: { cited: '§ 438 BGB', source: 'https://www.gesetze-im-internet.de/bgb/__438.html' },
  frenchGuarantee: { cited: 'Code de la consommation, art. L217-3', source: frenchConsumers },
  spanishGuarantee: { cited: 'TRLGDCU, art. 120', source: `${spanishConsumers}#a120` },
  englishLimitation: {
    cited: 'Limitation Act 1980, s. 5',
    source: 'https://www.legislation.gov.uk/ukpga/1980/58/section/5',
  },
  scottishPrescription: {
    cited: 'Prescription and Limitation (Scotland) Act 1973, s. 6',
    source: 'https://www.legislation.gov.uk/ukpga/1973/52/section/6',
  },
  spanishAnswer: { cited: 'TRLGDCU, art. 21', source: `${spanishConsumers}#a21` },
  spanishLargeFirms: { cited: 'Ley 10/2025', source: 'https://www.boe.es/eli/es/l/2025/12/26/10' },
  britishDataProtection: {
    cited: 'Data Protection Act 2018, s. 164A',
    source: 'https://www.legislation.gov.uk/ukpga/2025/18/section/103',
  },
  britishRefund: {
    cited: 'Consumer Rights Act 2015, s. 20(15)',
    source: 'https://www.legislation.gov.uk/ukpga/2015/15/section/20',
  },
  europeanRefund: {
    cited: 'Directive 2011/83/EU, art. 13',
    source: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
  },
  odrClosed: { cited: 'Regulation (EU) 2024/3228', source: 'https://eur-lex.europa.eu/eli/reg/2024/3228/oj' },
} as const satisfies Readonly<Record<string, Law>>

export const memberStates = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
)
