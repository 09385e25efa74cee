/** Axial, coronal and sagittal planes of the volume of a series, linked by a cross-hair. */

import { frame, json } from "./api.js";
import { busy, el } from "./dom.js";
import { Viewport } from "./viewport.js";

const COLORS = { axial: "#f2c14e", coronal: "#5bc0eb", sagittal: "#e56399" };

/** For each plane: the axes of the volume that are its number, its rows and its columns; rows of -1 count from the end. */
const AXES = { axial: [0, 1, 2], coronal: [1, 0, 2], sagittal: [2, 0, 1] };

export class Planes {
  constructor(page) {
    this.page = page;
    this.views = {};
    this.states = {};
    const actions = {
      ...page.actions,
      scroll: (view, steps) => this.step(view.axis, steps),
      reset: () => page.reset(),
      cross: (view, pixel) => this.point(view.axis, pixel),
    };
    for (const axis of Object.keys(AXES)) {
      const view = new Viewport(page.setting, actions, `${axis} plane`);
      view.axis = axis;
      view.element.dataset.axis = axis;
      view.title = el("div", { className: "title" }, axis);
      view.title.style.color = COLORS[axis];
      view.element.append(view.title);
      this.views[axis] = view;
      this.states[axis] = {};
    }
    this.viewports = Object.values(this.views);
    this.notes = el("p", { className: "notes", hidden: true });
    this.element = el("div", { className: "stack" }, el("div", { className: "views planes" }, this.viewports.map((view) => view.element)), this.notes);
  }

  leave() {
    for (const view of this.viewports) view.leave();
  }

  async start() {
    this.volume = await busy(this.element, json(`/api/series/${this.page.id}/volume`));
    this.notes.hidden = !this.volume.problems.length;
    this.notes.textContent = this.volume.problems.join(" · ");
    this.at = this.volume.shape.map((size) => Math.floor(size / 2));
    await this.refresh();
  }

  step(axis, steps) {
    const number = AXES[axis][0];
    this.go(number, this.at[number] + steps);
  }

  go(number, index) {
    this.at[number] = Math.min(Math.max(index, 0), this.volume.shape[number] - 1);
    this.update();
  }

  /** The user points to a pixel of a plane: the other planes move there. */
  point(axis, [column, row]) {
    const [, down, across] = AXES[axis];
    const limited = (value, number) => Math.min(Math.max(Math.round(value), 0), this.volume.shape[number] - 1);
    this.at[across] = limited(column, across);
    this.at[down] = down === 0 ? this.volume.shape[0] - 1 - limited(row, 0) : limited(row, down);
    this.update();
  }

  update() {
    for (const axis of Object.keys(AXES)) {
      const [number, down, across] = AXES[axis];
      const others = Object.keys(AXES);
      const color = (which) => COLORS[others.find((name) => AXES[name][0] === which)];
      const row = down === 0 ? this.volume.shape[0] - 1 - this.at[0] : this.at[down];
      this.views[axis].cross = { column: this.at[across], row, colors: [color(across), color(down)] };
      if (this.states[axis].shown === this.at[number]) this.views[axis].redraw();
      else this.load(axis);
    }
  }

  /** Load the section at the cross-hair; while one is loading, only the last request is kept. */
  async load(axis) {
    const state = this.states[axis];
    if (state.loading) return;
    state.loading = true;
    const view = this.views[axis];
    const number = AXES[axis][0];
    while (state.shown !== this.at[number]) {
      const index = this.at[number];
      try {
        const parts = this.page.overlays.on(`section/${this.page.id}/${axis}/${index}`);
        const facts = await frame(`/api/series/${this.page.id}/volume/${axis}/${index}`);
        this.page.prepare(facts);
        await view.showWith(facts, parts);
        view.corners.bl.textContent = `${index + 1} / ${this.volume.shape[number]}\n${facts.position ?? ""}`;
        this.page.framed(facts, view);
      } catch (error) {
        view.showError(error.message);
      }
      state.shown = index;
    }
    state.loading = false;
  }

  refresh() {
    for (const state of Object.values(this.states)) state.shown = null;
    this.update();
  }

  key(event) {
    const steps = { ArrowDown: -1, ArrowUp: 1, PageDown: -10, PageUp: 10, End: -1e6, Home: 1e6 };
    if (!(event.key in steps) || !this.volume) return false;
    const view = this.viewports.find((each) => each.canvas === document.activeElement) ?? this.views.axial;
    this.step(view.axis, steps[event.key]);
    return true;
  }
}
