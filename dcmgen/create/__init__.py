"""Creation of new objects: `new` for any IOD, and one function for each kind of object that people make every day.

`Study` and `Series` hold what several objects have in common; pass them as ``study=``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.context import Series as Series
    from dcmgen.create.context import Study as Study
    from dcmgen.create.documents import document as document
    from dcmgen.create.instance import new as new
    from dcmgen.create.instances import Instances as Instances
    from dcmgen.create.radiotherapy.dose import dose as dose
    from dcmgen.create.radiotherapy.dvh import DVH as DVH
    from dcmgen.create.radiotherapy.rois import ROI as ROI
    from dcmgen.create.radiotherapy.structure_set import structure_set as structure_set
    from dcmgen.create.references import instance_reference as instance_reference
    from dcmgen.create.referring import refer_to as refer_to
    from dcmgen.create.registrations.deformable import deformable_registration as deformable_registration
    from dcmgen.create.registrations.matrices import registration as registration
    from dcmgen.errors import CreateError as CreateError
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.create.context": ("Series", "Study"),
            "dcmgen.create.documents": ("document",),
            "dcmgen.create.instance": ("new",),
            "dcmgen.create.instances": ("Instances",),
            "dcmgen.create.radiotherapy.dose": ("dose",),
            "dcmgen.create.radiotherapy.dvh": ("DVH",),
            "dcmgen.create.radiotherapy.rois": ("ROI",),
            "dcmgen.create.radiotherapy.structure_set": ("structure_set",),
            "dcmgen.create.references": ("instance_reference",),
            "dcmgen.create.referring": ("refer_to",),
            "dcmgen.create.registrations.deformable": ("deformable_registration",),
            "dcmgen.create.registrations.matrices": ("registration",),
            "dcmgen.errors": ("CreateError",),
        },
    )
