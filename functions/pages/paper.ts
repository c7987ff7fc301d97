// What pages on paper have in common.
import { isDate } from '../desk/clocks/calendar.ts';

/** For paper first: A4, one column, nothing that needs colour. */
export const paperStyle = `
@page{size:A4;margin:18mm 16mm}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem;background:#fff;color:#16191f;font:11pt/1.45 system-ui,sans-serif}
@media print{body{padding:0;max-width:none}.on-screen{display:none}}
h1{font-size:17pt;line-height:1.2;margin:0 0 2mm}
h2{font-size:13pt;margin:8mm 0 2mm;border-bottom:1px solid #8b929c;break-after:avoid}
h3{font-size:11pt;margin:5mm 0 1mm;break-after:avoid}
p,ul,dl{margin:0 0 2mm}
ul{padding-left:1.2rem}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.6mm 3mm}
dt{color:#454c56}dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-size:10pt}
th,td{text-align:left;vertical-align:top;padding:1mm 2mm 1mm 0;border-top:1px solid #c9cdd3;overflow-wrap:anywhere}
tr{break-inside:avoid}
blockquote{margin:0 0 2mm;padding-left:3mm;border-left:2px solid #8b929c}
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 2mm;padding:2mm 3mm;border:1px solid #c9cdd3}
.soft{color:#454c56;font-size:10pt}
.apart{break-before:page}
`.trim();

/** A calendar date or an instant in words, in the operator's zone. */
export function inZone(at: string, timeZone: string): string {
  if (isDate(at))
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );
}
