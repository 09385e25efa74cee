"""Creation of new objects: `new` for any IOD, and one function for each kind of object that people make every day.

`Study` and `Series` hold what several objects have in common; pass them as ``study=``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.context import Series as Series
    from dcmgen.create.context import Study as Study
    from dcmgen.create.documents import document as document
    from dcmgen.create.images.captures import screenshot as screenshot
    from dcmgen.create.images.captures import secondary_capture as secondary_capture
    from dcmgen.create.images.modalities import ct as ct
    from dcmgen.create.images.modalities import mr as mr
    from dcmgen.create.images.modalities import pet as pet
    from dcmgen.create.images.planar import image_series as image_series
    from dcmgen.create.instance import new as new
    from dcmgen.create.instances import Instances as Instances
    from dcmgen.create.multiframe.enhanced import enhanced as enhanced
    from dcmgen.create.multiframe.legacy import legacy_converted as legacy_converted
    from dcmgen.create.multiframe.splitting import split as split
    from dcmgen.create.references import instance_reference as instance_reference
    from dcmgen.create.referring import refer_to as refer_to
    from dcmgen.errors import CreateError as CreateError
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.create.context": ("Series", "Study"),
            "dcmgen.create.images.captures": ("screenshot", "secondary_capture"),
            "dcmgen.create.images.modalities": ("ct", "mr", "pet"),
            "dcmgen.create.images.planar": ("image_series",),
            "dcmgen.create.documents": ("document",),
            "dcmgen.create.instance": ("new",),
            "dcmgen.create.instances": ("Instances",),
            "dcmgen.create.multiframe.enhanced": ("enhanced",),
            "dcmgen.create.multiframe.legacy": ("legacy_converted",),
            "dcmgen.create.multiframe.splitting": ("split",),
            "dcmgen.create.references": ("instance_reference",),
            "dcmgen.create.referring": ("refer_to",),
            "dcmgen.errors": ("CreateError",),
        },
    )
