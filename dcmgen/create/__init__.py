"""Creation of new objects: `new` for any IOD, and one function for each kind of object that people make every day.

`Study` and `Series` hold what several objects have in common; pass them as ``study=``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.context import Series as Series
    from dcmgen.create.context import Study as Study
    from dcmgen.create.images.captures import screenshot as screenshot
    from dcmgen.create.images.captures import secondary_capture as secondary_capture
    from dcmgen.create.images.modalities import ct as ct
    from dcmgen.create.images.modalities import mr as mr
    from dcmgen.create.images.modalities import pet as pet
    from dcmgen.create.images.planar import image_series as image_series
    from dcmgen.create.instance import new as new
    from dcmgen.create.instances import Instances as Instances
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
            "dcmgen.create.instance": ("new",),
            "dcmgen.create.instances": ("Instances",),
            "dcmgen.errors": ("CreateError",),
        },
    )
