/** One picture behind the figures, as a data URL. */
export interface ReportPicture {
  readonly title: string;
  readonly url: string;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A page that stands alone: the pictures, then the figures. */
export function reportPage(
  name: string,
  figures: string,
  pictures: readonly ReportPicture[],
): string {
  const shots = pictures.map(
    ({ title, url }) =>
      `<figure><img src="${url}" alt="${escape(title)}"><figcaption>${escape(title)}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escape(name)}</title>
<style>
body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #f5f3ee; color: #171512 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 12px }
figure { margin: 0 } img { width: 100%; display: block } pre { white-space: pre-wrap }
</style>
<h1>${escape(name)}</h1>
<main>${shots.join('\n')}</main>
<pre>${escape(figures)}</pre>
</html>
`;
}
