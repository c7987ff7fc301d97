// winmail.dat as Outlook writes it, for tests: attributes, and properties inside of some of them.

const number = (value: number, width: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntLE(value, 0, width);
  return bytes;
};
const filledUp = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

export const attribute = (level: 1 | 2, id: number, value: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([level]),
    number(id, 2),
    number(6, 2),
    number(value.length, 4),
    value,
    number(0, 2),
  ]);

/** A property of a type whose values tell their length. */
export const property = (type: number, id: number, ...values: readonly Buffer[]): Buffer =>
  Buffer.concat([
    number(values.length > 1 ? type | 0x1000 : type, 2),
    number(id, 2),
    number(values.length, 4),
    ...values.flatMap((value) => [number(value.length, 4), filledUp(value)]),
  ]);

/** A property with a name of its own and a number as value. */
export const namedProperty = (id: number, name: string): Buffer => {
  const words = Buffer.from(`${name}\0`, 'utf16le');
  return Buffer.concat([number(3, 2), number(id, 2), Buffer.alloc(16), number(1, 4), number(words.length, 4), filledUp(words), number(7, 4)]);
}; // biome-ignore format: a record

export const properties = (...all: readonly Buffer[]): Buffer =>
  Buffer.concat([number(all.length, 4), ...all]);

export const winmail = (...attributes: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('789f3e220100', 'hex'), ...attributes]);

export const unicode = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');

export const [messageProperties, fileBegins, fileTitle, fileContent, fileProperties, body, codePage] = [
  0x9003, 0x9002, 0x8010, 0x800f, 0x9005, 0x800c, 0x9007,
];

/** Rich text in the form in which nothing is compressed. */
export const uncompressed = (rtf: string): Buffer => {
  const text = Buffer.from(rtf, 'latin1');
  return Buffer.concat([
    number(text.length + 12, 4),
    number(text.length, 4),
    Buffer.from('MELA'),
    number(0, 4),
    text,
  ]);
};

/** Rich text with every letter written out, and one reference to the `par` that every text begins with. */
export const compressed = (
  ...pieces: readonly (Buffer | readonly [from: number, length: number])[]
): Buffer => {
  const tokens = pieces.flatMap((piece): readonly (readonly [isReference: boolean, bytes: Buffer])[] =>
    Buffer.isBuffer(piece)
      ? [...piece].map((byte) => [false, Buffer.from([byte])] as const)
      : [[true, Buffer.from([piece[0] >> 4, ((piece[0] & 15) << 4) | (piece[1] - 2)])] as const],
  );
  const runs = Array.from({ length: Math.ceil(tokens.length / 8) }, (_, run) => {
    const some = tokens.slice(run * 8, run * 8 + 8);
    const flags = some.reduce((sum, [isReference], bit) => sum | (isReference ? 1 << bit : 0), 0);
    return Buffer.concat([Buffer.from([flags]), ...some.map(([, bytes]) => bytes)]);
  });
  const content = Buffer.concat(runs);
  return Buffer.concat([
    number(content.length + 12, 4),
    number(60_000, 4),
    Buffer.from('LZFu'),
    number(0, 4),
    content,
  ]);
};
