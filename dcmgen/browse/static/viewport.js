/** A canvas that shows a frame with its window, zoom and position, overlays, a cross-hair, and labels. */

import { el, throttled } from "./dom.js";
import { paintOverlays } from "./overlays.js";
import { isColor, paint, valueAt } from "./windowing.js";

const FARTHEST = 40;
const PATIENCE = 60; // ms

export class Viewport {
  /** `setting` is the window, which other viewports may share; `actions` are called for what the user does. */
  constructor(setting, actions, label = "") {
    this.setting = setting;
    this.actions = actions;
    this.canvas = el("canvas", { tabIndex: 0, ariaLabel: label || "Image" });
    this.corners = Object.fromEntries(["tl", "tr", "bl", "br"].map((name) => [name, el("div", { className: `corner ${name}` })]));
    this.sides = ["left", "right", "top", "bottom"].map((name) => el("div", { className: `side ${name}` }));
    this.message = el("div", { className: "message", hidden: true });
    this.element = el("div", { className: "viewport" }, this.canvas, Object.values(this.corners), this.sides, this.message);
    this.image = document.createElement("canvas");
    this.facts = null;
    this.overlays = [];
    this.cross = null;
    this.redraw = throttled(() => this.draw());
    this.sized = new ResizeObserver(this.redraw);
    this.sized.observe(this.element);
    this.fit();
    this.listen();
  }

  leave() {
    this.sized.disconnect();
  }

  fit() {
    this.zoom = 1;
    this.x = this.y = 0; // of the center of the image, in pixels of the screen from the center of the viewport
    this.redraw();
  }

  show(facts, overlays = []) {
    this.message.hidden = true;
    this.facts = facts;
    this.overlays = overlays;
    this.painted = false;
    this.sides.forEach((side, index) => (side.textContent = facts.letters?.[index] ?? ""));
    this.element.classList.toggle("empty", false);
    this.draw();
  }

  /** Show a frame, with its overlays if they arrive soon; if not, they are added when they arrive. */
  async showWith(facts, overlays) {
    const soon = await Promise.race([overlays, new Promise((resolve) => setTimeout(resolve, PATIENCE, null))]);
    this.show(facts, soon ?? []);
    if (soon) return;
    overlays.then((parts) => {
      if (this.facts !== facts) return;
      this.overlays = parts;
      this.redraw();
    });
  }

  showError(text) {
    this.facts = null;
    this.message.replaceChildren(el("b", {}, "This image cannot be shown"), el("span", {}, text));
    this.message.hidden = false;
    this.sides.forEach((side) => (side.textContent = ""));
    this.draw();
  }

  /** The window has changed. */
  repaint() {
    this.painted = false;
    this.redraw();
  }

  get scale() {
    const { width, height } = this.element.getBoundingClientRect();
    const aspect = this.facts.aspect ?? 1;
    return Math.min(width / this.facts.columns, height / (this.facts.rows * aspect)) * this.zoom;
  }

  /** Transformation from columns and rows to the screen: x = x0 + sx column. */
  place() {
    const { width, height } = this.element.getBoundingClientRect();
    const sx = this.scale;
    const sy = sx * (this.facts.aspect ?? 1);
    return { sx, sy, x0: width / 2 + this.x - (this.facts.columns * sx) / 2, y0: height / 2 + this.y - (this.facts.rows * sy) / 2 };
  }

  draw() {
    const { width, height } = this.element.getBoundingClientRect();
    const ratio = devicePixelRatio;
    const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (this.canvas.width !== w || this.canvas.height !== h) [this.canvas.width, this.canvas.height] = [w, h];
    const context = this.canvas.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, w, h);
    if (!this.facts || !width || !height) return;
    context.scale(ratio, ratio);
    this.paint();
    const place = this.place();
    context.imageSmoothingEnabled = place.sx < 4;
    context.imageSmoothingQuality = "high";
    context.drawImage(this.image, place.x0, place.y0, this.facts.columns * place.sx, this.facts.rows * place.sy);
    paintOverlays(context, this.overlays, place);
    if (this.cross) this.drawCross(context, place, width, height);
    this.actions.drawn?.(this);
  }

  paint() {
    if (this.painted) return;
    const { rows, columns } = this.facts;
    if (this.image.width !== columns || this.image.height !== rows) [this.image.width, this.image.height] = [columns, rows];
    const context = this.image.getContext("2d");
    context.putImageData(paint(this.facts, this.setting, context.createImageData(columns, rows)), 0, 0);
    this.painted = true;
  }

  drawCross(context, place, width, height) {
    const { column, row, colors } = this.cross;
    const [x, y] = [place.x0 + (column + 0.5) * place.sx, place.y0 + (row + 0.5) * place.sy];
    context.lineWidth = 1;
    context.globalAlpha = 0.8;
    for (const [color, lines] of [[colors[0], [[x, 0, x, y - 12], [x, y + 12, x, height]]], [colors[1], [[0, y, x - 12, y], [x + 12, y, width, y]]]]) {
      context.strokeStyle = color;
      context.beginPath();
      for (const [a, b, c, d] of lines) {
        context.moveTo(a, b);
        context.lineTo(c, d);
      }
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  /** Zoom around a point of the viewport; by default, around its center. */
  zoomBy(factor, at = null) {
    if (!this.facts) return;
    const { width, height } = this.element.getBoundingClientRect();
    const [px, py] = at ? [at[0] - width / 2, at[1] - height / 2] : [0, 0];
    const zoom = Math.min(Math.max(this.zoom * factor, 0.2), FARTHEST);
    factor = zoom / this.zoom;
    this.zoom = zoom;
    this.x = px + (this.x - px) * factor;
    this.y = py + (this.y - py) * factor;
    this.redraw();
  }

  move(x, y) {
    this.x += x;
    this.y += y;
    this.redraw();
  }

  /** Column and row at a point of the viewport, with fractions. */
  pixel(x, y) {
    const place = this.place();
    return [(x - place.x0) / place.sx - 0.5, (y - place.y0) / place.sy - 0.5];
  }

  listen() {
    const { canvas } = this;
    const at = (event) => {
      const box = this.element.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    canvas.addEventListener("contextmenu", (event) => event.preventDefault());
    canvas.addEventListener("dblclick", () => this.actions.reset?.(this));
    canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) this.zoomBy(Math.exp(-event.deltaY * 0.002), at(event));
      else this.scroll(event.deltaMode ? event.deltaY * 30 : event.deltaY);
    }, { passive: false });
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      const isPan = event.button === 1 || (event.button === 0 && event.shiftKey);
      this.drag = isPan ? "move" : event.button === 2 ? "zoom" : this.actions.cross && !event.ctrlKey && !event.altKey ? "cross" : "window";
      this.last = [event.clientX, event.clientY];
      this.start = at(event);
      if (this.drag === "cross" && this.facts) this.actions.cross(this, this.pixel(...this.start));
      event.preventDefault();
      canvas.focus({ preventScroll: true });
    });
    canvas.addEventListener("pointermove", (event) => {
      this.actions.pointed?.(this, at(event));
      if (!this.drag || !this.facts) return;
      const [dx, dy] = [event.clientX - this.last[0], event.clientY - this.last[1]];
      this.last = [event.clientX, event.clientY];
      if (this.drag === "move") this.move(dx, dy);
      else if (this.drag === "zoom") this.zoomBy(Math.exp(-dy * 0.008), this.start);
      else if (this.drag === "cross") this.actions.cross(this, this.pixel(...at(event)));
      else if (!isColor(this.facts)) this.actions.window(dx, dy);
    });
    const end = () => (this.drag = null);
    canvas.addEventListener("pointerup", end);
    canvas.addEventListener("pointercancel", end);
    canvas.addEventListener("pointerleave", () => this.actions.pointed?.(this, null));
  }

  scroll(distance) {
    this.turned = (this.turned ?? 0) + distance;
    const steps = Math.trunc(this.turned / 40) || (Math.abs(distance) >= 40 ? Math.sign(distance) : 0);
    if (!steps) return;
    this.turned = 0;
    this.actions.scroll(this, Math.max(-3, Math.min(3, steps)));
  }

  /** Text for a point: pixel, value and position in the patient; "" outside of the image. */
  readout(point) {
    if (!point || !this.facts) return "";
    const [column, row] = this.pixel(...point).map(Math.round);
    const { facts } = this;
    if (column < 0 || row < 0 || column >= facts.columns || row >= facts.rows) return "";
    const parts = [valueAt(facts, row, column), `column ${column + 1}, row ${row + 1}`];
    if (facts.origin) {
      const mm = facts.origin.map((start, axis) => start + column * facts.across[axis] + row * facts.down[axis]);
      parts.push(`${mm.map((value) => value.toFixed(1)).join(", ")} mm`);
    }
    return parts.filter(Boolean).join("   ");
  }

  /** A PNG file of the image in its own size, with its window and overlays. */
  png() {
    const { rows, columns, aspect = 1 } = this.facts;
    const [sx, sy] = aspect >= 1 ? [1, aspect] : [1 / aspect, 1];
    const made = el("canvas", { width: Math.round(columns * sx), height: Math.round(rows * sy) });
    const context = made.getContext("2d");
    this.paint();
    context.drawImage(this.image, 0, 0, made.width, made.height);
    paintOverlays(context, this.overlays, { sx, sy, x0: 0, y0: 0 });
    return new Promise((resolve) => made.toBlob(resolve, "image/png"));
  }
}
