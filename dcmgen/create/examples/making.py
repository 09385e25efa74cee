"""Examples of every IOD."""
from __future__ import annotations

from typing import Any

from dcmgen import rules
from dcmgen.create.examples.enriching import enrich
from dcmgen.create.examples.filling import fill
from dcmgen.create.examples.frames import TILED
from dcmgen.create.examples.images import LOOKS
from dcmgen.create.examples.recipes import prepare
from dcmgen.create.examples.references import list_references
from dcmgen.create.examples.values import Values
from dcmgen.create.instance import begin, class_of


def example(iod: Any, /, seed: int = 0, log: Any = None) -> Any:
    if isinstance(iod, str):
        kind, sop_class = class_of(iod)
    else:
        kind, sop_class = iod, ""
    sop_class = sop_class or kind.sop_classes[0]
    found = rules.iod_of(sop_class)
    assert found is not None
    values = Values(sop_class, seed)
    values.log = log
    look = LOOKS.get(sop_class, LOOKS.get(found.name))
    attributes: dict[str, Any] = {"NumberOfFrames": look.frames} if look is not None and look.frames else {}
    if found.name in TILED:
        attributes["DimensionOrganizationType"] = "TILED_FULL"
    made: Any = begin(
        kind,
        SOPClassUID=sop_class,
        SOPInstanceUID=values.uid(sop_class),
        InstanceCreationDate=values.when.date(),
        InstanceCreationTime=values.when.time(),
        **attributes,
    )
    prepare(made, found.name, values)
    fill(made, values)
    enrich(made, values)
    list_references(made, values)
    fill(made, values)
    return made
