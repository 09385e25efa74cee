# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Filter Macro."""

from dcmgen.items.x_ray_filtration_macro import XRayFiltrationMacro, XRayFiltrationMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayFilterMacro(Macro):
    """X-Ray Filter Macro (PS3.3 C.8.31.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.8.html
    """

    def __init__(
        self,
        /,
        *,
        XRayFilterSequence: Items[XRayFiltrationMacro] = ...,
    ) -> None: ...
    XRayFilterSequence: SQ[XRayFiltrationMacros, XRayFiltrationMacro]
    """X-Ray Filter Sequence (0018,9556), SQ, VM 1, Type 1.

    PS3.3 C.8.31.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.8.html
    """
