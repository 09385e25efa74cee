/** The images of a series one after the other, with a slider. Objects that are text are shown as text. */

import { frame, isKnown } from "./api.js";
import { busy, button, el } from "./dom.js";
import { report } from "./report.js";
import { Viewport } from "./viewport.js";

const AHEAD = 4;
const PERIOD = 70; // ms between frames that are played

export class Stack {
  constructor(page) {
    this.page = page;
    this.starts = [0];
    for (const { frames } of page.items) this.starts.push(this.starts.at(-1) + frames);
    this.count = this.starts.at(-1);
    this.index = 0;
    this.view = new Viewport(page.setting, { ...page.actions, scroll: (_, steps) => this.show(this.index + steps), reset: () => page.reset() });
    this.viewports = [this.view];
    this.paper = el("div", { className: "paper", tabIndex: 0, hidden: true });
    this.slider = el("input", { type: "range", min: 0, max: Math.max(this.count - 1, 0), value: 0, ariaLabel: "Image", oninput: () => this.show(Number(this.slider.value)) });
    this.label = el("output", { className: "number" });
    this.player = button("▶", "Play (Space)", () => this.play(), { className: "round" });
    this.scrub = el("div", { className: "scrub" }, this.player, this.slider, this.label);
    this.scrub.hidden = this.count < 2;
    this.element = el("div", { className: "stack" }, el("div", { className: "views" }, this.view.element, this.paper), this.scrub);
  }

  leave() {
    clearInterval(this.timer);
    this.view.leave();
  }

  /** The item with a number, and the frame in it. */
  item(index) {
    let [low, high] = [0, this.page.items.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= index) low = middle;
      else high = middle - 1;
    }
    return { item: this.page.items[low], position: low, frame: index - this.starts[low] };
  }

  address(index) {
    const { item, frame: number } = this.item(index);
    return `/api/instances/${item.id}/frames/${number}`;
  }

  /** Show an image; if it must be loaded and another is requested meanwhile, only the last one is shown. */
  async show(index) {
    index = Math.min(Math.max(index, 0), this.count - 1);
    this.direction = Math.sign(index - this.index) || this.direction || 1;
    this.index = index;
    this.slider.value = index;
    const { item, position, frame: number } = this.item(index);
    const parts = [`${index + 1} / ${this.count}`];
    if (item.frames > 1 && this.page.items.length > 1) parts.push(`object ${position + 1}, frame ${number + 1}`);
    this.label.textContent = parts.join("  ");
    this.page.moved(item, index);
    if (this.loading) return;
    this.loading = true;
    try {
      while (this.shown !== this.index || this.stale) {
        this.stale = false;
        await this.load(this.index);
      }
    } finally {
      this.loading = false;
    }
    this.prefetch();
  }

  async load(index) {
    const { item, frame: number } = this.item(index);
    try {
      const parts = this.page.overlays.on(`frame/${item.id}/${number}`);
      const facts = await busy(this.element, frame(this.address(index)));
      if (facts.type === "text") {
        this.paper.replaceChildren(report(facts.text));
      } else {
        this.page.prepare(facts);
        await this.view.showWith(facts, parts);
      }
      this.paper.hidden = facts.type !== "text";
      this.view.element.hidden = facts.type === "text";
      this.page.framed(facts, this.view);
    } catch (error) {
      this.paper.hidden = true;
      this.view.element.hidden = false;
      this.view.showError(error.message);
      this.page.framed(null, this.view);
    }
    this.shown = index;
  }

  refresh() {
    this.stale = true;
    return this.show(this.index);
  }

  async prefetch() {
    for (let step = 1; step <= AHEAD; step += 1) {
      const index = this.index + step * this.direction;
      if (index < 0 || index >= this.count || this.loading) return;
      if (!isKnown(this.address(index))) await frame(this.address(index)).catch(() => null);
    }
  }

  play() {
    const isPlaying = Boolean(this.timer);
    clearInterval(this.timer);
    this.timer = isPlaying || this.count < 2 ? null : setInterval(() => !this.loading && this.show((this.index + 1) % this.count), PERIOD);
    this.player.textContent = this.timer ? "❚❚" : "▶";
  }

  key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1, PageDown: 10, PageUp: -10, End: this.count, Home: -this.count };
    if (event.key === " ") this.play();
    else if (event.key in steps && this.paper.hidden) this.show(this.index + steps[event.key]);
    else return false;
    return true;
  }
}
