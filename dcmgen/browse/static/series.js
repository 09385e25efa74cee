/** The page of a series: the other series of the study, the images, and the inspector. */

import { save } from "./api.js";
import { button, el, notify, short } from "./dom.js";
import { Inspector } from "./inspector.js";
import { card } from "./library.js";
import { Overlays } from "./overlays.js";
import { Planes } from "./planes.js";
import { Stack } from "./stack.js";
import { isColor, presets } from "./windowing.js";

export class SeriesPage {
  constructor(main, details, summary, index) {
    Object.assign(this, { main, details, summary });
    this.id = details.series.id;
    this.items = details.items;
    this.setting = { center: 0, width: 1, function: "LINEAR", inverted: false, isChosen: false };
    this.overlays = new Overlays(this.id, () => this.view?.refresh());
    this.actions = {
      window: (dx, dy) => this.change(dx, dy),
      pointed: (view, point) => (this.readout.textContent = view.readout(point)),
    };
    this.inspector = new Inspector(this);
    this.readout = el("output", { className: "readout" });
    this.stage = el("section", { className: "stage" }, this.toolbar());
    const cards = details.study.map((series) => card(series, { isCurrent: series.id === this.id, isSmall: true }));
    this.rail = el("aside", { className: "rail", ariaLabel: "Series of the study" }, cards);
    main.className = "viewer";
    main.replaceChildren(this.rail, this.stage, this.inspector.element);
    this.rail.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
    this.stack = new Stack(this);
    this.use(this.stack);
    if (this.items.length) this.stack.show(index);
    this.overlays.load().then(() => this.inspector.tabs.children[1].classList.toggle("has", !this.overlays.isEmpty));
  }

  leave() {
    this.stack.leave();
    this.planes?.leave();
  }

  toolbar() {
    this.presets = el("select", { ariaLabel: "Window preset", title: "Preset (1 … 9)", onchange: () => this.choose(Number(this.presets.value)) });
    const field = (name, title) => el("input", { type: "number", step: "any", title, ariaLabel: title, onchange: (event) => this.type(name, event.target.valueAsNumber) });
    this.center = field("center", "Window center");
    this.width = field("width", "Window width");
    this.inverter = button("◐", "Invert (i)", () => this.invert(), { className: "round", ariaPressed: "false" });
    this.windowing = el("div", { className: "group" }, this.presets, el("label", {}, "C", this.center), el("label", {}, "W", this.width), this.inverter);
    this.mode = el("div", { className: "switch", role: "group", ariaLabel: "View", hidden: !this.details.volume },
      button("Images", "Images one by one (m)", () => this.switchTo("stack"), { ariaPressed: "true" }),
      button("3 planes", "Axial, coronal and sagittal plane (m)", () => this.switchTo("planes"), { ariaPressed: "false" }));
    this.zooming = el("div", { className: "group" }, button("−", "Smaller (−)", () => this.zoom(1 / 1.25), { className: "round" }), button("+", "Larger (+)", () => this.zoom(1.25), { className: "round" }), button("Reset", "Reset window, zoom and position (r)", () => this.reset()));
    return el("div", { className: "toolbar" }, this.mode, this.windowing, this.zooming, this.readout);
  }

  use(view) {
    this.view = view;
    this.stage.replaceChildren(this.stage.firstChild, view.element);
    this.setting.kind = null;
    [...this.mode.children].forEach((each, number) => (each.ariaPressed = String((number === 1) === (view === this.planes))));
  }

  async switchTo(name) {
    if (name === "stack" || !this.details.volume) {
      this.use(this.stack);
      this.stack.refresh();
      return;
    }
    if (!this.planes) {
      const planes = new Planes(this);
      this.planes = planes;
      this.use(planes);
      try {
        await planes.start();
      } catch (error) {
        planes.leave();
        this.planes = null;
        this.use(this.stack);
        notify(error.message, true);
      }
      return;
    }
    this.use(this.planes);
    this.planes.refresh();
  }

  // ---- what the views report

  /** A frame will be shown: its window is used unless the user has chosen another. */
  prepare(facts) {
    this.known = presets(facts, this.details.series.Modality);
    this.windowing.hidden = isColor(facts);
    if (isColor(facts)) return;
    if (!this.setting.isChosen) Object.assign(this.setting, { lut: false }, this.known[0]);
    this.fillPresets();
  }

  framed(facts, view) {
    const isText = facts?.type === "text";
    this.zooming.hidden = isText;
    if (isText || !facts) this.windowing.hidden = true;
    if (view === this.stack.view && this.view === this.stack) {
      const { item } = this.stack.item(this.stack.index);
      this.inspector.fill(item, facts);
      const number = item.number ? `Instance ${item.number}` : "";
      view.corners.bl.textContent = facts ? [number, facts.position].filter(Boolean).join("\n") : "";
    }
    this.label();
  }

  moved(item, index) {
    this.inspector.moved(item);
    history.replaceState(null, "", `#/series/${this.id}${index ? `/${index}` : ""}`);
  }

  // ---- windows

  fillPresets() {
    const names = this.known.map(({ name }) => name).join("\n");
    if (this.presets.dataset.names !== names) {
      this.presets.dataset.names = names;
      this.presets.replaceChildren(...this.known.map(({ name }, number) => el("option", { value: number }, name)), el("option", { value: -1, disabled: true }, "Custom"));
    }
    const { setting } = this;
    const same = this.known.findIndex((each) => Boolean(each.lut) === Boolean(setting.lut) && each.center === setting.center && each.width === setting.width);
    this.presets.value = same;
    this.center.value = short(setting.center);
    this.width.value = short(setting.width);
    this.inverter.ariaPressed = String(setting.inverted);
  }

  choose(number) {
    const preset = this.known?.[number];
    if (preset) this.set({ lut: false, ...preset, isChosen: number !== 0 });
  }

  type(name, value) {
    if (Number.isFinite(value) && (name === "center" || value > 0)) this.set({ [name]: value, lut: false, isChosen: true });
    else this.fillPresets();
  }

  /** Change the window in proportion to its width. */
  change(dx, dy) {
    const { center, width } = this.setting;
    const least = Math.max(width, 1e-6) / 250;
    const smallest = this.setting.function === "LINEAR" ? 1 : 1e-6;
    this.set({ center: center + dy * least, width: Math.max(width * Math.exp(dx / 200), smallest), lut: false, isChosen: true });
  }

  invert() {
    this.set({ inverted: !this.setting.inverted });
  }

  set(changes) {
    Object.assign(this.setting, changes);
    this.fillPresets();
    for (const view of this.view.viewports) view.repaint();
    this.label();
  }

  label() {
    const { center, width, lut } = this.setting;
    for (const view of this.view.viewports) {
      const facts = view.facts;
      view.corners.br.textContent = !facts || isColor(facts) ? "" : lut ? facts.lut?.name ?? "" : `C ${short(center)}  W ${short(width)}`;
    }
  }

  // ---- keys and buttons

  zoom(factor) {
    for (const view of this.view.viewports) view.zoomBy(factor);
  }

  reset() {
    this.set({ inverted: false, isChosen: false, ...(this.known?.[0] ? { lut: false, ...this.known[0] } : {}) });
    for (const view of this.view.viewports) view.fit();
  }

  async png() {
    const view = this.view.viewports.find((each) => each.canvas === document.activeElement) ?? this.view.viewports[0];
    if (!view.facts) throw new Error("There is no image to save.");
    const { PatientID, Modality, SeriesNumber } = this.details.series;
    const name = [PatientID, Modality, SeriesNumber, view.facts.frame !== undefined && this.stack.index + 1].filter(Boolean).join("_");
    save(await view.png(), `${name.replace(/[^\w.-]+/g, "_")}.png`);
  }

  neighbor(step) {
    const { study } = this.details;
    const next = study[study.findIndex((each) => each.id === this.id) + step];
    if (next) location.hash = `#/series/${next.id}`;
  }

  key(event) {
    const { key, shiftKey } = event;
    const moves = { ArrowLeft: [-40, 0], ArrowRight: [40, 0], ArrowUp: [0, -40], ArrowDown: [0, 40] };
    if (shiftKey && key in moves) for (const view of this.view.viewports) view.move(...moves[key]);
    else if (/^[1-9]$/.test(key)) this.choose(Number(key) - 1);
    else if (key === "i") this.invert();
    else if (key === "r") this.reset();
    else if (key === "w" || key === "s") this.change(0, key === "w" ? -10 : 10);
    else if (key === "a" || key === "d") this.change(key === "d" ? 10 : -10, 0);
    else if (key === "+" || key === "=") this.zoom(1.25);
    else if (key === "-") this.zoom(1 / 1.25);
    else if (key === "m") this.switchTo(this.view === this.stack ? "planes" : "stack");
    else if (key === "o") this.overlays.toggleAll();
    else if (key === "h" || key === "/") this.inspector.search();
    else if (key === "n" || key === "p") this.neighbor(key === "n" ? 1 : -1);
    else if (key === "Escape") location.hash = "#/";
    else return this.view.key(event);
    return true;
  }
}
