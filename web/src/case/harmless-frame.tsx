// HTML of a mail in a frame in which nothing acts and nothing loads.
import './harmless-frame.css';

/** The page in the frame. It inherits the policy of the console as well. */
const pageAround = (html: string): string => {
  const isDark = document.body.classList.contains('awsui-dark-mode');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="color-scheme" content="${isDark ? 'dark' : 'light'}"><body>${html}`;
};

export const HarmlessFrame = ({ title, html }: { readonly title: string; readonly html: string }) => (
  <iframe className="original" title={title} sandbox="" srcDoc={pageAround(html)} />
);
