/** The panel at the right: facts and files of the series, overlays, header and findings of the shown object. */

import { blob, save, text } from "./api.js";
import { bytes, date, el, notify, plural } from "./dom.js";
import { report } from "./report.js";
import { searchable } from "./tree.js";

const TABS = [["facts", "Series"], ["overlays", "Overlays"], ["header", "Header"], ["findings", "Findings"]];

export class Inspector {
  constructor(page) {
    this.page = page;
    this.tab = "facts";
    this.panels = Object.fromEntries(TABS.map(([name]) => [name, el("div", { className: "panel", role: "tabpanel", hidden: name !== this.tab, data: { name } })]));
    this.tabs = el("div", { className: "tabs", role: "tablist" }, TABS.map(([name, title]) =>
      el("button", { type: "button", role: "tab", ariaSelected: String(name === this.tab), onclick: () => this.open(name), data: { name } }, title)));
    this.panels.overlays.append(page.overlays.element);
    this.element = el("aside", { className: "inspector" }, this.tabs, Object.values(this.panels));
    this.about = el("div");
    this.panels.facts.append(this.facts(), this.about, this.files());
  }

  open(name) {
    this.tab = name;
    for (const tab of this.tabs.children) tab.ariaSelected = String(tab.dataset.name === name);
    for (const [each, panel] of Object.entries(this.panels)) panel.hidden = each !== name;
    return this.load();
  }

  facts() {
    const { series, items } = this.page.details;
    const rows = [
      ["Patient", [series.PatientName, series.PatientID].filter(Boolean).join(" · ")],
      ["Born", [date(series.PatientBirthDate), series.PatientSex].filter(Boolean).join(" · ")],
      ["Study", [series.StudyDescription, date(series.StudyDate)].filter(Boolean).join(" · ")],
      ["Series", [series.SeriesNumber, series.SeriesDescription].filter(Boolean).join(" · ")],
      ["Kind", series.SOPClass],
      ["Body part", series.BodyPartExamined],
      ["Size", `${plural(series.instances, "instance")} · ${bytes(series.size)}`],
      ["Stored as", items[0]?.syntax],
    ];
    return el("dl", { className: "facts" }, rows.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
  }

  files() {
    const { series, volume, target } = this.page.details;
    const link = (title, path) => el("a", { className: "file", href: path, download: "" }, title);
    const saving = (title, run, properties = {}) => el("button", { type: "button", className: "file", onclick: (event) => this.save(event.currentTarget, run), ...properties }, title);
    this.ofObject = el("div", { className: "files" });
    const found = [el("h4", {}, "Save the series"), el("div", { className: "files" }, link("DICOM (zip)", `/api/series/${series.id}/dicom.zip`),
      volume && saving("NIfTI", () => this.nifti(), this.page.summary.nifti ? {} : { disabled: true, title: 'Requires nibabel: pip install "dcmgen[nifti]"' }))];
    if (target) found.unshift(el("a", { className: "file wide", href: `#/series/${target}` }, "Show over its images"));
    return el("div", {}, found, el("h4", {}, "Save this object"), this.ofObject);
  }

  fill(item, facts) {
    const path = `/api/instances/${item.id}`;
    const link = (title, name) => el("a", { className: "file", href: `${path}/${name}`, download: "" }, title);
    const isImage = facts && facts.type !== "text";
    const picture = isImage && el("button", { type: "button", className: "file", onclick: (event) => this.save(event.currentTarget, () => this.page.png()) }, "PNG");
    const isDocument = facts && (facts.kind === "document" || facts.kind === "pages" || facts.kind === "model");
    this.ofObject.replaceChildren(...[picture, isDocument && link("Document", "document"), link("Header (CSV)", "header.csv"), link("Header (JSON)", "header.json")].filter(Boolean));
    this.about.replaceChildren(...(facts?.type === "picture" && facts.text ? [report(withoutFacts(facts.text))] : []));
  }

  async save(control, run) {
    control.disabled = true;
    try {
      await run();
    } catch (error) {
      notify(error.message, true);
    } finally {
      control.disabled = false;
    }
  }

  async nifti() {
    const { series } = this.page.details;
    notify("Preparing the NIfTI file …");
    save(await blob(`/api/series/${series.id}/nifti`), `${series.SeriesDescription || "series"}.nii.gz`);
  }

  /** Another object is shown: its header and findings are loaded when their panel is open. */
  moved(item) {
    this.item = item;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.load(), 180);
  }

  async load() {
    const { tab, item } = this;
    if (!item || (tab !== "header" && tab !== "findings")) return;
    const panel = this.panels[tab];
    if (panel.dataset.item === String(item.id)) return;
    panel.dataset.item = item.id;
    const words = panel.querySelector("input[type=search]")?.value ?? "";
    const top = panel.scrollTop;
    if (!panel.firstChild) panel.replaceChildren(el("p", { className: "dim" }, tab === "findings" ? "Validating …" : "Loading …"));
    try {
      const html = await text(`/api/instances/${item.id}/${tab}`);
      if (panel.dataset.item !== String(item.id)) return;
      panel.innerHTML = html; // from the server, which escapes all values
      searchable();
      const field = panel.querySelector("input[type=search]");
      if (field && words) {
        field.value = words;
        field.dispatchEvent(new Event("input"));
      }
      panel.scrollTop = top;
    } catch (error) {
      panel.replaceChildren(el("p", { className: "error" }, error.message));
    }
  }

  async search() {
    await this.open("header");
    this.panels.header.querySelector("input[type=search]")?.focus();
  }
}

/** The text of an object without the lines that repeat the facts of the series. */
const withoutFacts = (words) => words.split("\n").filter((line) => !/^(Patient|Study|Series): /.test(line)).join("\n");
