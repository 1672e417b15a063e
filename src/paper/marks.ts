// The compiler writes by one standard at a time. A document that keeps to both, to be kept (PDF/A) and to be read aloud
// (PDF/UA-1), is written by the first, held against the second, and then says so: in an update at its end (ISO 32000, 7.5.6).

const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`

const found = (pattern: RegExp, text: string): readonly string[] => {
  const match = pattern.exec(text)
  if (!match) throw new Error(`A document without ${pattern.source}`)
  return match.slice(1).map(part => part ?? '')
}

/** The words about the document (XMP), with what PDF/UA-1 asks to be said there. */
const metadata = (xmp: string): string =>
  xmp
    .replace(' xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"  xmlns:pdfaid=')
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${schema}</rdf:Bag></pdfaExtension:schemas>`)
    .replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>')

/** The document that shows its title rather than the name of its file. */
const catalogue = (body: string): string =>
  body.replace(/\/ViewerPreferences <<\s*/, '/ViewerPreferences <<\n    /DisplayDocTitle true\n    ')

/** A document that was made to be kept, marked as one that can be read aloud too. Throws where it is not as the compiler writes one. */
export const marked = (pdf: Uint8Array): Uint8Array => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const trailer = text.slice(text.lastIndexOf('\ntrailer\n'))
  const [size = ''] = found(/\/Size (\d+)/, trailer)
  const [root = ''] = found(/\/Root (\d+) 0 R/, trailer)
  const [info = ''] = found(/\/Info (\d+) 0 R/, trailer)
  const [ids = ''] = found(/\/ID (\[.*?\])/s, trailer)
  const [start = ''] = found(/startxref\s+(\d+)/, trailer)
  const [, catalog = ''] = found(new RegExp(`(\\n${root} 0 obj\\n)(.*?)\\nendobj`, 's'), text)
  const [about = ''] = found(/\/Metadata (\d+) 0 R/, catalog)
  const [, xmp = ''] = found(
    new RegExp(`\\n${about} 0 obj\\n<<(.*?)>>\\nstream\\n(.*?)\\nendstream`, 's'),
    text.slice(text.lastIndexOf(`\n${about} 0 obj\n`)),
  )
  const said = metadata(xmp)
  const objects = [
    [about, `<<\n  /Length ${said.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${said}\nendstream`],
    [root, catalogue(catalog)],
  ] as const
  let [update, at] = ['\n', text.length + 1]
  const entries = objects.map(([id, body]) => {
    const object = `${id} 0 obj\n${body}\nendobj\n\n`
    const entry = `${id} 1\n${String(at).padStart(10, '0')} 00000 n\r\n`
    update += object
    at += object.length
    return entry
  })
  const end = `xref\n${entries.join('')}trailer\n<<\n  /Size ${size}\n  /Root ${root} 0 R\n  /Info ${info} 0 R\n  /ID ${ids}\n  /Prev ${start}\n>>\nstartxref\n${at}\n%%EOF`
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(update + end, 'latin1')]))
}
