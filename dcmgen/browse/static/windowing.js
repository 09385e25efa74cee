/** Windows: from stored values to brightness (PS3.3 C.11.2), in a table for all values of 8 or 16 bits. */

const BODY = {
  CT: [
    ["Soft tissue", 40, 400],
    ["Lung", -600, 1500],
    ["Bone", 500, 2000],
    ["Brain", 40, 80],
    ["Liver", 60, 160],
    ["Mediastinum", 50, 350],
  ],
};

export const isColor = (facts) => facts.format === "rgb8" || facts.format === "gray8";

const sizes = { uint8: [0, 256], int8: [-128, 256], uint16: [0, 65536], int16: [-32768, 65536] };

/** The windows that a frame has, and usual ones of its modality; the first is that of the frame. */
export function presets(facts, modality) {
  if (isColor(facts)) return [];
  const found = facts.lut ? [{ name: facts.lut.name, lut: true, ...full(facts) }] : [];
  for (const window of facts.windows) found.push({ ...window, name: window.name || "From the file" });
  found.push({ name: "Full range", ...full(facts) });
  if (facts.unit === "HU") for (const [name, center, width] of BODY[modality] ?? []) found.push({ name, center, width, function: "LINEAR" });
  return found;
}

function full({ low, high, slope, intercept }) {
  const [a, b] = [low * slope + intercept, high * slope + intercept];
  return { center: (a + b) / 2, width: Math.max(Math.abs(b - a), Math.abs(slope)), function: "LINEAR_EXACT" };
}

/** Brightness of a value in the unit of the image, from 0 to 1. */
function brightness(value, { center, width, function: kind }) {
  if (kind === "SIGMOID") return 1 / (1 + Math.exp((-4 * (value - center)) / width));
  if (kind === "LINEAR") {
    center -= 0.5;
    width -= 1;
  }
  if (width <= 0) return value <= center ? 0 : 1;
  return (value - center) / width + 0.5;
}

let last = { key: "" };

/** `table`, which is made again only if it differs from that of the frame before. */
function tableOf(facts, setting) {
  const { format, slope, intercept, inverse } = facts;
  const { center, width, function: kind, inverted } = setting;
  if (setting.lut && facts.lut) return table(facts, setting);
  const key = JSON.stringify([format, slope, intercept, inverse, center, width, kind, Boolean(inverted)]);
  if (last.key !== key) last = { key, ...table(facts, setting) };
  return last;
}

/** The brightness from 0 to 255 of each stored value, beginning with the least that the format allows. */
function table(facts, setting) {
  const [first, count] = sizes[facts.format];
  const found = new Uint8ClampedArray(count);
  const inverse = facts.inverse !== Boolean(setting.inverted);
  if (setting.lut && facts.lut) {
    facts.lut.table ??= Uint8Array.from(atob(facts.lut.data), (char) => char.charCodeAt(0));
    const { table: known, first: start } = facts.lut;
    for (let n = 0; n < count; n += 1) found[n] = known[Math.min(Math.max(n + first - start, 0), known.length - 1)];
  } else {
    for (let n = 0; n < count; n += 1) found[n] = 255 * brightness((n + first) * facts.slope + facts.intercept, setting);
  }
  if (inverse) for (let n = 0; n < count; n += 1) found[n] = 255 - found[n];
  return { found, first };
}

/** Draw a frame to an image of its size. */
export function paint(facts, setting, image) {
  const values = facts.arrays[0];
  const pixels = new Uint32Array(image.data.buffer);
  if (facts.format === "rgb8") {
    for (let n = 0, at = 0; n < pixels.length; n += 1, at += 3) pixels[n] = 0xff000000 | (values[at + 2] << 16) | (values[at + 1] << 8) | values[at];
  } else if (facts.format === "gray8") {
    for (let n = 0; n < pixels.length; n += 1) pixels[n] = 0xff000000 | (values[n] * 0x010101);
  } else {
    const { found, first } = tableOf(facts, setting);
    for (let n = 0; n < pixels.length; n += 1) pixels[n] = 0xff000000 | (found[values[n] - first] * 0x010101);
  }
  if (facts.planes) {
    const covered = facts.arrays[1];
    for (let n = 0; n < pixels.length; n += 1) if (covered[n]) pixels[n] = 0xffffffff;
  }
  return image;
}

/** The value at a pixel in the unit of the image. */
export function valueAt(facts, row, column) {
  const at = row * facts.columns + column;
  if (facts.format === "gray8") return "";
  if (facts.format === "rgb8") return Array.from(facts.arrays[0].subarray(3 * at, 3 * at + 3)).join(", ");
  const value = facts.arrays[0][at] * facts.slope + facts.intercept;
  return `${Number.isInteger(value) ? value : Number(value.toPrecision(5))}${facts.unit ? ` ${facts.unit}` : ""}`;
}
