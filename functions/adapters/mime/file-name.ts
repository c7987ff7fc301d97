/** What somebody calls a file: a name and never a path; without control characters and those that turn the reading direction. */
export const fileName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^\.+$/, '')
    .slice(-200)
    .toWellFormed();
