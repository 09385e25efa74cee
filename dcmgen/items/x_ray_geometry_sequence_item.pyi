# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray Geometry Sequence (0018,9476)."""

from dcmgen.model.fields import DS, FL, DSValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRayGeometrySequenceItem(Item):
    """Item of X-Ray Geometry Sequence (0018,9476) (PS3.3 C.8.19.6.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.14.html
    """

    def __init__(
        self,
        /,
        *,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToIsocenter: FLValue = ...,
    ) -> None: ...
    DistanceSourceToIsocenter: FL
    """Distance Source to Isocenter (0018,9402), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.14.html
    """
    DistanceSourceToDetector: DS
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 1.

    PS3.3 C.8.19.6.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.14.html
    """

class XRayGeometrySequenceItems(Sequence[XRayGeometrySequenceItem]):
    def add(
        self,
        /,
        *,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToIsocenter: FLValue = ...,
    ) -> XRayGeometrySequenceItem: ...
