/** Segmentations and structure sets over images: which parts are shown, their panel, and how they are drawn. */

import { frame, json } from "./api.js";
import { button, el } from "./dom.js";

const OPACITY = 0.42;

export class Overlays {
  /** `changed` is called when other parts are shown. */
  constructor(series, changed) {
    this.series = series;
    this.changed = changed;
    this.found = null;
    this.shown = new Map(); // ID of an overlay → numbers of the parts that are shown
    this.isHidden = false;
    this.element = el("div", { className: "overlays" }, el("p", { className: "dim" }, "Searching …"));
  }

  async load() {
    try {
      this.found = await json(`/api/series/${this.series}/overlays`);
    } catch (error) {
      this.element.replaceChildren(el("p", { className: "error" }, error.message));
      return;
    }
    for (const each of this.found) this.shown.set(each.id, new Set());
    this.fill();
  }

  get isEmpty() {
    return !this.found?.length;
  }

  fill() {
    if (this.isEmpty) {
      this.element.replaceChildren(el("p", { className: "dim" }, "No segmentation or structure set of this patient refers to this series."));
      return;
    }
    this.element.replaceChildren(...this.found.map((each) => this.group(each)));
  }

  group(each) {
    if (each.error) return el("section", {}, el("h4", {}, each.title), el("p", { className: "error" }, each.error));
    const shown = this.shown.get(each.id);
    const boxes = each.parts.map(({ part, label, color }) => {
      const box = el("input", { type: "checkbox", onchange: () => this.toggle(each, [part], box.checked), data: { part } });
      const mark = el("i", { className: "color" });
      mark.style.background = `rgb(${color.join(",")})`;
      return el("label", {}, box, mark, el("span", { title: label }, label));
    });
    const all = button("All", "Show all parts", () => this.toggle(each, each.parts.map(({ part }) => part), true));
    const none = button("None", "Hide all parts", () => this.toggle(each, each.parts.map(({ part }) => part), false));
    each.error_box = el("p", { className: "error", hidden: true });
    each.update = () => boxes.forEach((label) => (label.firstChild.checked = shown.has(Number(label.firstChild.dataset.part))));
    each.update();
    const title = el("h4", { title: each.title }, each.title);
    return el("section", {}, el("header", {}, title, el("small", {}, each.kind), all, none), each.error_box, el("div", { className: "parts" }, boxes));
  }

  toggle(each, parts, isShown) {
    const shown = this.shown.get(each.id);
    for (const part of parts) isShown ? shown.add(part) : shown.delete(part);
    each.update();
    this.isHidden = false;
    this.changed();
  }

  /** Hide what is shown, or show it again; everything if nothing was chosen. */
  toggleAll() {
    if (this.isEmpty) return;
    if ([...this.shown.values()].every((parts) => !parts.size)) {
      for (const each of this.found) if (!each.error) this.toggle(each, each.parts.map(({ part }) => part), true);
      return;
    }
    this.isHidden = !this.isHidden;
    this.changed();
  }

  /** The overlays on a frame or section, whose address begins with `/api/overlays/ID`. */
  async on(address) {
    if (this.isHidden || this.isEmpty) return [];
    const wanted = this.found.filter((each) => this.shown.get(each.id)?.size);
    const answers = await Promise.all(
      wanted.map(async (each) => {
        try {
          const facts = await frame(`/api/overlays/${each.id}/${address}`);
          each.error_box.hidden = true;
          return { facts, each };
        } catch (error) {
          each.error_box.textContent = error.message;
          each.error_box.hidden = false;
          return null;
        }
      }),
    );
    return answers.filter(Boolean).flatMap(({ facts, each }) => {
      const colors = new Map(each.parts.map(({ part, color }) => [part, color]));
      const shown = this.shown.get(each.id);
      return facts.parts.map((part, index) => ({ ...part, color: colors.get(part.part) ?? [255, 255, 255], array: facts.arrays[index] })).filter(({ part }) => shown.has(part));
    });
  }
}

/** Draw parts over an image. */
export function paintOverlays(context, parts, { sx, sy, x0, y0 }) {
  for (const part of parts) {
    const color = part.color.join(",");
    if (part.box) {
      const [x, y, width, height] = part.box;
      part.image ??= tinted(part, width, height);
      context.imageSmoothingEnabled = false;
      context.drawImage(part.image, x0 + x * sx, y0 + y * sy, width * sx, height * sy);
      continue;
    }
    const path = new Path2D();
    for (const polygon of part.polygons) {
      for (let at = 0; at < polygon.length; at += 2) {
        const [x, y] = [x0 + (polygon[at] + 0.5) * sx, y0 + (polygon[at + 1] + 0.5) * sy];
        if (at) path.lineTo(x, y);
        else path.moveTo(x, y);
      }
      if (polygon.length === 2) path.rect(x0 + (polygon[0] + 0.5) * sx - 2, y0 + (polygon[1] + 0.5) * sy - 2, 4, 4);
      if (part.closed) path.closePath();
    }
    context.fillStyle = `rgba(${color},${part.cut ? 0.5 : 0.16})`;
    if (part.closed) context.fill(path, "evenodd");
    if (part.cut) continue;
    context.strokeStyle = `rgb(${color})`;
    context.lineWidth = 1.6;
    context.stroke(path);
  }
}

function tinted({ array, color }, width, height) {
  const made = new OffscreenCanvas(width, height);
  const context = made.getContext("2d");
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const rgb = (color[2] << 16) | (color[1] << 8) | color[0];
  for (let n = 0; n < pixels.length; n += 1) pixels[n] = rgb | (Math.round(array[n] * OPACITY) << 24);
  context.putImageData(image, 0, 0);
  return made;
}
