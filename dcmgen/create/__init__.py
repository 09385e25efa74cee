"""Creation of new objects: `new` for any IOD, series from arrays, and phantoms for examples."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.instance import new as new
    from dcmgen.create.references import instance_reference as instance_reference
    from dcmgen.create.referring import refer_to as refer_to
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.create.instance": ("new",),
            "dcmgen.create.references": ("instance_reference",),
            "dcmgen.create.referring": ("refer_to",),
        },
    )
