# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Relevant OPT Attributes Sequence (0022,1472)."""

from dcmgen.model.fields import FL, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RelevantOPTAttributesSequenceItem(Item):
    """Item of Relevant OPT Attributes Sequence (0022,1472) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    def __init__(
        self,
        /,
        *,
        DepthSpatialResolution: FLValue = ...,
        MaximumDepthDistortion: FLValue = ...,
    ) -> None: ...
    DepthSpatialResolution: FL
    """Depth Spatial Resolution (0022,0035), FL, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    MaximumDepthDistortion: FL
    """Maximum Depth Distortion (0022,0036), FL, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

class RelevantOPTAttributesSequenceItems(Sequence[RelevantOPTAttributesSequenceItem]):
    def add(
        self,
        /,
        *,
        DepthSpatialResolution: FLValue = ...,
        MaximumDepthDistortion: FLValue = ...,
    ) -> RelevantOPTAttributesSequenceItem: ...
