"""The layers of dcmgen, and the imports that violate them.

A package imports only from packages of the layers below its own: neither from above nor from its own layer. An import in
a function that points elsewhere is listed in `LAZY` with its reason. Imports for type checkers may point anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from tests.imports import Graph, Import, circles, read

ROOT = Path(__file__).resolve().parents[1]

Layers = tuple[tuple[str, ...], ...]
Pairs = Mapping[tuple[str, str], str]

LAYERS: Layers = (
    ("__main__",),
    ("cli",),
    ("dcmgen",),
    (
        "charset",
        "config",
        "datadict",
        "dataelem",
        "dataset",
        "encaps",
        "filereader",
        "filewriter",
        "misc",
        "multival",
        "sequence",
        "sr",
        "tag",
        "uid",
        "valuerep",
    ),
    ("batch", "examples"),
    ("browse",),
    ("database", "deidentify", "interop"),
    ("create", "fileset", "testing"),
    ("volumes",),
    ("extraction", "pictures"),
    ("comparison", "documents", "microscopy", "waveforms"),
    ("pixels", "validation"),
    ("geometry",),
    ("iods",),
    ("modules",),
    ("items",),
    ("codec",),
    ("model",),
    ("codes", "rules"),
    ("dictionary",),
    ("values",),
    ("_executors",),
    ("_html", "_lazy", "_optional", "_parallel", "_version", "errors"),
    ("_printable",),
)
"""The packages and modules of ``dcmgen/`` by layer, from the top. ``dcmgen`` is ``dcmgen/__init__.py``."""

LAZY: Pairs = {
    ("dcmgen._lazy", "*"): "packages export names that are imported on first access",
    ("dcmgen._parallel", "dcmgen._executors"): "work in this process does not need concurrent.futures",
    ("dcmgen.codec.transfer_syntax", "dcmgen.codec.transfer_syntaxes"): "a native file does not need the whole table",
    ("dcmgen.codec.writer", "dcmgen.validation"): "strict writing validates the dataset",
    ("dcmgen.codes.code", "dcmgen.codes.collections"): "a code without meaning has that of PS3.16",
    ("dcmgen.database.attributes", "dcmgen.database.root"): "a new attribute must not have the name of another one",
    ("dcmgen.dictionary", "dcmgen.dictionary.finder"): "only a search needs the index of names",
    ("dcmgen.model.checking", "dcmgen.items"): "an error names the class of the items as users import it",
    ("dcmgen.model.descriptors", "dcmgen.items"): "an item class is found by name at the first access to its sequence",
    ("dcmgen.model.foreign", "dcmgen.interop.pydicom.importing"): "assignments accept datasets of pydicom",
    ("dcmgen.model.iod", "dcmgen.codec.reader"): "IOD.read",
    ("dcmgen.model.iod", "dcmgen.create.instance"): "IOD.new",
    ("dcmgen.model.iod", "dcmgen.create.templates"): "IOD.template",
    ("dcmgen.model.iod", "dcmgen.iods"): "typed() returns an object of the class of its SOP Class",
    ("dcmgen.model.methods.documents", "dcmgen.documents"): "content, save_document of encapsulated documents",
    ("dcmgen.model.methods.radiotherapy", "dcmgen.create.radiotherapy.dvh"): "RTDose.doses, grid, dvh, dvhs",
    ("dcmgen.model.methods.segmentation", "dcmgen.create.segments.reading"): "Segmentation.segments, masks, labels",
    ("dcmgen.model.methods.radiotherapy", "dcmgen.create.radiotherapy.masks"): "RTStructureSet.mask, masks",
    ("dcmgen.model.methods.registration", "dcmgen.create.registrations.deformable"): "methods of a deformation",
    (
        "dcmgen.model.methods.registration",
        "dcmgen.create.registrations.matrices",
    ): "SpatialRegistration.matrix, matrices",
    ("dcmgen.model.sequence", "dcmgen.model.display"): "text of a sequence",
    ("dcmgen.model.sequence", "dcmgen.model.html"): "HTML of a sequence",
    ("dcmgen.model.sequence", "dcmgen.sequence"): "the name of the public module, which the class has as its module",
    ("dcmgen.model.methods.reports", "dcmgen.create.reports.dose"): "content of a dose report",
    ("dcmgen.model.methods.reports", "dcmgen.create.reports.measuring"): "measurements of a report",
    ("dcmgen.model.methods.reports", "dcmgen.create.reports.tree"): "content tree of a report",
    ("dcmgen.model.shortcuts", "dcmgen.codec.arrays"): "Dataset.get_array",
    ("dcmgen.model.shortcuts", "dcmgen.codec.reader"): "the end of a with statement closes the file",
    ("dcmgen.model.shortcuts", "dcmgen.codec.json"): "Dataset.to_json, from_json",
    ("dcmgen.model.shortcuts", "dcmgen.codec.plain"): "Dataset.to_plain, from_plain",
    ("dcmgen.model.shortcuts", "dcmgen.codec.writer"): "Dataset.save_as",
    ("dcmgen.model.shortcuts", "dcmgen.codec.xml"): "Dataset.to_xml, from_xml",
    ("dcmgen.model.shortcuts", "dcmgen.create.completing"): "Dataset.complete",
    ("dcmgen.model.shortcuts", "dcmgen.interop.pydicom.exporting"): "Dataset.to_pydicom",
    ("dcmgen.model.shortcuts", "dcmgen.interop.pydicom.importing"): "Dataset.from_pydicom",
    ("dcmgen.model.shortcuts", "dcmgen.create.inheriting"): "Dataset.inherit",
    ("dcmgen.model.shortcuts", "dcmgen.create.referring"): "Dataset.refer_to",
    ("dcmgen.model.shortcuts", "dcmgen.model.iod"): "Dataset.typed",
    ("dcmgen.model.shortcuts", "dcmgen.pictures"): "Dataset.show",
    ("dcmgen.model.shortcuts", "dcmgen.pictures.notebook"): "HTML of a dataset, with its picture",
    ("dcmgen.model.shortcuts", "dcmgen.pixels.array_cache"): "Dataset.pixel_array and its options",
    ("dcmgen.model.shortcuts", "dcmgen.pixels.overlay"): "Dataset.overlay_array",
    ("dcmgen.model.shortcuts", "dcmgen.pixels.store"): "Dataset.set_pixel_data",
    ("dcmgen.model.shortcuts", "dcmgen.pixels.transcode"): "Dataset.compress, decompress",
    ("dcmgen.model.shortcuts", "dcmgen.waveforms"): "Dataset.waveform_array",
    ("dcmgen.model.shortcuts", "dcmgen.validation"): "Dataset.validate, missing",
    ("dcmgen.pixels.registry", "*"): "a decoder or encoder is imported on first use; plugins name modules of others",
    (
        "dcmgen.validation.registry",
        "dcmgen.validation.consistency",
    ): "the first lookup imports the modules that declare rules",
    (
        "dcmgen.validation.registry",
        "dcmgen.validation.declarations",
    ): "the first lookup imports the modules that declare rules",
    ("dcmgen.values.tag", "dcmgen.dictionary"): "Tag of a keyword",
    ("dcmgen.values.uid", "dcmgen.codec.transfer_syntax"): "UID.is_encapsulated and other facts of transfer syntaxes",
    ("dcmgen.values.uid", "dcmgen.dictionary"): "UID.name and the other facts of a UID",
}
"""Imports in functions that do not point to a lower layer, or that would close a cycle: (source, target) → reason."""

GENERATOR_NEEDS = (
    "dcmgen.values",
    "dcmgen.rules.expressions",
    "dcmgen.rules.facts",
    "dcmgen.rules.sections",
    "dcmgen.rules.wording",
)
"""What the generator imports of dcmgen. It writes most other packages, and these depend on nothing that it writes."""


@cache
def imports() -> Graph:
    """Return the imports of dcmgen and its generator, including those of generated files and stubs."""
    return read(ROOT, "dcmgen", "generator")


def unit(module: str) -> str:
    """Return the package or module of ``dcmgen/`` to which a module belongs."""
    return module.split(".")[1] if "." in module else module


def violations(graph: Graph, layers: Layers = LAYERS, lazy: Pairs = LAZY) -> list[str]:
    """Return a message for everything in a graph of dcmgen and its generator that breaks the layers."""
    return [
        *_layering(graph, layers),
        *_imports(graph, layers, lazy),
        *_circles(graph, lazy),
        *_needless(graph, layers, lazy),
    ]


def _layering(graph: Graph, layers: Layers) -> Iterator[str]:
    """Every package must be in one layer, and every name in a layer must be a package."""
    there = {unit(module) for module in graph.modules if _in_dcmgen(module)}
    listed = [name for layer in layers for name in layer]
    yield from (f"dcmgen/{name} has no layer" for name in sorted(there.difference(listed)))
    yield from (f"layer {name} has no package" for name in sorted(set(listed) - there))
    yield from (f"{name} is in two layers" for name in sorted({name for name in listed if listed.count(name) > 1}))


def _imports(graph: Graph, layers: Layers, lazy: Pairs) -> Iterator[str]:
    """Every imported module must exist and be allowed in its source."""
    for edge in graph.imports:
        reached = graph.reached(edge.target)
        if not reached:
            yield f"{edge}, which does not exist"
        elif not _in_dcmgen(edge.source):
            if edge.when != "name" and not all(_for_the_generator(target) for target in reached):
                yield f"{edge}: the generator imports only {', '.join(GENERATOR_NEEDS)}"
        elif edge.target != "*" and not all(map(_in_dcmgen, reached)):
            yield f"{edge}, which is not part of dcmgen"
        elif _points_up(graph, edge, layers) and (edge.when == "load" or (edge.source, edge.target) not in lazy):
            yield f"{edge}, which is not in a layer below"


def _circles(graph: Graph, lazy: Pairs) -> Iterator[str]:
    """Modules must not import each other; nor must packages, which is relevant only in the generator without layers."""
    packages = {name: targets for name, targets in graph.edges(_package).items() if not _in_dcmgen(name)}
    for group in circles(graph.edges(without=lazy)) + circles(packages):
        yield f"circle of imports: {', '.join(group)}"


def _needless(graph: Graph, layers: Layers, lazy: Pairs) -> Iterator[str]:
    """Every entry of `lazy` must be an import that would be a violation without it."""
    up = {(edge.source, edge.target) for edge in graph.imports if _points_up(graph, edge, layers)}
    for pair in lazy:
        if pair not in up and not circles(graph.edges(without={*lazy} - {pair})):
            yield f"{' → '.join(pair)} needs no entry in the list of lazy imports"


def _points_up(graph: Graph, edge: Import, layers: Layers) -> bool:
    """Return whether an import may load a module that is not in a layer below at run time."""
    level = {name: -number for number, layer in enumerate(layers) for name in layer}
    own = unit(edge.source)
    others = {unit(target) for target in graph.reached(edge.target)} - {own}
    return edge.when != "types" and any(level.get(other, 0) >= level.get(own, 0) for other in others)


def _in_dcmgen(module: str) -> bool:
    return module.partition(".")[0] == "dcmgen"


def _for_the_generator(module: str) -> bool:
    return module.startswith("generator") or any(f"{module}.".startswith(f"{each}.") for each in GENERATOR_NEEDS)


def _package(module: str) -> str:
    return ".".join(module.split(".")[:2])
