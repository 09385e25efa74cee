/** The list of series by patient and study, with search and filters; pages are requested while scrolling. */

import { json } from "./api.js";
import { bytes, date, el, plural } from "./dom.js";
import * as thumbs from "./thumbs.js";

const MOST_CHIPS = 12;

export class Library {
  constructor(summary) {
    this.summary = summary;
    this.modality = "";
    this.field = el("input", { type: "search", placeholder: "Search patients, studies and series", ariaLabel: "Search", oninput: () => this.wait() });
    this.filters = el("div", { className: "filters", role: "group", ariaLabel: "Modality" });
    this.count = el("p", { className: "dim", ariaLive: "polite" });
    this.list = el("div", { className: "list" });
    this.end = el("div", { className: "end" });
    this.observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.more(), { rootMargin: "800px" });
    this.scrolled = 0;
    this.content = el("div", { className: "library" }, this.head(), this.problems(), this.list, this.end);
    this.reload();
  }

  head() {
    const { patients, studies, series, instances, size } = this.summary;
    const counts = [plural(patients, "patient"), studies === 1 ? "1 study" : `${studies.toLocaleString("en-US")} studies`, plural(series, "series"), plural(instances, "instance"), bytes(size)];
    return el("div", { className: "head" }, el("p", { className: "dim" }, counts.join(" · ")), el("div", { className: "tools" }, this.field, this.filters), this.count);
  }

  problems() {
    const { problems, problem_count: count, skipped } = this.summary;
    if (!count && !skipped) return null;
    const lines = problems.map(({ kind, path, message }) => el("li", {}, el("b", {}, kind), path && el("code", {}, path), el("span", {}, message)));
    if (count > problems.length) lines.push(el("li", {}, `… ${plural(count - problems.length, "more problem")}`));
    const title = [count && plural(count, "problem"), skipped && `${plural(skipped, "file")} that ${skipped === 1 ? "is" : "are"} not DICOM`].filter(Boolean).join(", ");
    if (!count) return el("p", { className: "dim note" }, title);
    return el("details", { className: "problems" }, el("summary", {}, title), el("ul", {}, lines));
  }

  open(main) {
    main.className = "page";
    main.replaceChildren(this.content);
    main.scrollTop = this.scrolled;
    main.onscroll = () => (this.scrolled = main.scrollTop);
    this.observer.observe(this.end);
    for (const box of this.list.querySelectorAll(".thumb[data-series]")) if (!box.querySelector("img")) thumbs.show(box, box.dataset.series);
  }

  leave() {
    this.observer.disconnect();
    document.getElementById("main").onscroll = null;
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reload(), 150);
  }

  reload() {
    this.stop?.abort();
    this.stop = new AbortController();
    this.offset = 0;
    this.total = null;
    this.patient = this.study = null;
    this.list.replaceChildren();
    this.loading = false;
    return this.more();
  }

  async more() {
    if (this.loading || (this.total !== null && this.offset >= this.total)) return;
    this.loading = true;
    const { signal } = this.stop;
    const query = new URLSearchParams({ search: this.field.value, modality: this.modality, offset: this.offset });
    try {
      const page = await json(`/api/series?${query}`, signal);
      if (this.offset === 0) this.start(page);
      this.total = page.total;
      this.offset += page.series.length;
      for (const series of page.series) this.add(series);
      this.loading = false;
      this.observer.unobserve(this.end); // to be called again if the end is still visible
      if (this.content.isConnected) this.observer.observe(this.end);
    } catch (error) {
      if (error.name === "AbortError") return;
      this.loading = false;
      this.list.replaceChildren(el("section", { className: "empty" }, el("p", { className: "error" }, error.message)));
    }
  }

  start(page) {
    const all = page.modalities.reduce((sum, [, count]) => sum + count, 0);
    if (page.modalities.length > MOST_CHIPS) {
      const options = [["", all], ...page.modalities].map(([name, count]) => el("option", { value: name, selected: name === this.modality }, `${name || "All modalities"} (${count.toLocaleString("en-US")})`));
      this.filters.replaceChildren(el("select", { ariaLabel: "Modality", onchange: (event) => this.choose(event.target.value) }, options));
      return this.found(page);
    }
    const chips = [["", all], ...page.modalities].map(([name, count]) =>
      el("button", { type: "button", ariaPressed: String(name === this.modality), onclick: () => this.choose(name) }, name || "All", el("small", {}, count.toLocaleString("en-US"))),
    );
    this.filters.replaceChildren(...(page.modalities.length > 1 || this.modality ? chips : []));
    return this.found(page);
  }

  found(page) {
    this.count.textContent = this.field.value || this.modality ? `${plural(page.total, "series")} found` : "";
    if (!page.total) {
      const isEmpty = !this.summary.series;
      this.list.replaceChildren(
        el("section", { className: "empty" },
          el("h2", {}, isEmpty ? "No DICOM files" : "Nothing found"),
          el("p", {}, isEmpty ? `${this.summary.path} contains no DICOM files.` : "Search for a part of a name, ID, description, date, modality or UID.")),
      );
    }
  }

  choose(modality) {
    this.modality = modality;
    this.reload();
  }

  add(series) {
    if (series.patient !== this.patient) {
      this.patient = series.patient;
      this.study = null;
      const facts = [series.PatientID, date(series.PatientBirthDate), series.PatientSex].filter(Boolean).join(" · ");
      this.list.append(el("h2", {}, el("span", {}, series.PatientName || "No name"), el("small", {}, facts)));
    }
    if (series.study !== this.study) {
      this.study = series.study;
      const facts = [date(series.StudyDate), series.AccessionNumber].filter(Boolean).join(" · ");
      this.cards = el("div", { className: "cards" });
      this.list.append(el("h3", {}, el("span", {}, series.StudyDescription || "Study without description"), el("small", {}, facts)), this.cards);
    }
    this.cards.append(card(series));
  }

  key(event) {
    if (event.key !== "/") return false;
    this.field.focus();
    return true;
  }
}

/** The card of a series. */
export function card(series, { isCurrent = false, isSmall = false } = {}) {
  const box = el("div", { className: "thumb" }, el("span", {}, series.Modality || "?"));
  thumbs.show(box, series.id);
  const number = series.SeriesNumber ? `${series.SeriesNumber}. ` : "";
  const title = (series.SeriesDescription || series.SOPClass || "Series").replaceAll("_", "_\u200b"); // may break there
  return el("a", { className: "card", href: `#/series/${series.id}`, title: `${number}${series.SeriesDescription}\n${series.SOPClass}`.trim(), ariaCurrent: isCurrent ? "true" : undefined },
    box,
    el("b", {}, number + title),
    el("small", {}, el("i", {}, series.Modality || "?"), isSmall ? series.instances.toLocaleString("en-US") : plural(series.instances, "instance")));
}
