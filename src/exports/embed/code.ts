/** How wide a frame is where nothing else is said, and how high at that width, in pixels. */
export const FRAME = { width: 640, height: 560 };

/** Gives a frame the height of what stands in it, which `src/scripts/embed.ts` tells. */
const FITS =
  '<script>addEventListener("message",({data,source})=>{try{const{context,height}=JSON.parse(data);if(context==="iframe.resize")for(const frame of document.querySelectorAll("iframe"))if(frame.contentWindow===source)frame.height=height}catch{}})</script>';

/**
 * The frame of a comparison, for other people's pages.
 * @param address the whole address of the embed.
 */
export function frameCode(address: string, title: string): string {
  const { height } = FRAME;
  return `<iframe src="${toValue(address)}" title="${toValue(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** The same, with a script by which it takes the height of what stands in it. */
export function embedCode(address: string, title: string): string {
  return `${frameCode(address, title)}\n${FITS}`;
}

function toValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
