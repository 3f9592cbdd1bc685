/** The part that is used of a parser of XML that comes without types. */
declare module 'sax' {
  interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  interface Parser {
    onopentag: (tag: Tag) => void;
    onerror: (error: Error) => void;
    write(text: string): Parser;
    close(): Parser;
  }

  const sax: { parser(isStrict: boolean, options: { strictEntities: boolean }): Parser };
  export default sax;
}
