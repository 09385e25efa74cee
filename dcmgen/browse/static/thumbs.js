/** Thumbnails that are requested when they become visible, a few at a time. */

import { blob } from "./api.js";

const AT_ONCE = 3;
const addresses = new Map(); // of pictures that were received; null for series without one
const waiting = new Map(); // box → series
let running = 0;
let stop = new AbortController();

const observer = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) waiting.set(entry.target, entry.target.dataset.series);
      else waiting.delete(entry.target);
    }
    next();
  },
  { rootMargin: "200px" },
);

function fill(box, address) {
  observer.unobserve(box);
  if (!address) return;
  const image = new Image();
  image.alt = "";
  image.src = address;
  box.replaceChildren(image);
}

async function load(box, series) {
  running += 1;
  try {
    const found = await blob(`/api/series/${series}/thumbnail`, stop.signal);
    addresses.set(series, found && URL.createObjectURL(found));
    fill(box, addresses.get(series));
  } catch (error) {
    if (error.name !== "AbortError") observer.unobserve(box);
  } finally {
    running -= 1;
    next();
  }
}

function next() {
  for (const [box, series] of waiting) {
    if (running >= AT_ONCE) return;
    waiting.delete(box);
    load(box, series);
  }
}

/** Show the thumbnail of a series in a box when it is visible. */
export function show(box, series) {
  box.dataset.series = series;
  const found = addresses.get(String(series));
  if (found !== undefined) fill(box, found);
  else observer.observe(box);
}

/** Forget the requests of a page that is left. */
export function leave() {
  stop.abort();
  stop = new AbortController();
  waiting.clear();
  observer.disconnect();
}
