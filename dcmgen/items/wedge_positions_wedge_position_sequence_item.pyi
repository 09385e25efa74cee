# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Wedge Position Sequence (300A,0116)."""

from typing import Literal

from dcmgen.model.fields import CS, FD, US, FDValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WedgePositionsWedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.36.2.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """

    def __init__(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT", "PARTIAL"] = ...,
        ReferencedDeviceIndex: USValue = ...,
        RadiationBeamWedgeThinEdgeDistance: FDValue = ...,
    ) -> None: ...
    ReferencedDeviceIndex: US
    """Referenced Device Index (300A,0607), US, VM 1, Type 1.

    PS3.3 C.36.2.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """
    WedgePosition: CS[Literal["IN", "OUT", "PARTIAL"]]
    """Wedge Position (300A,0118), CS, VM 1, Type 1.

    Enumerated Values: IN, OUT, PARTIAL.

    PS3.3 C.36.2.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """
    RadiationBeamWedgeThinEdgeDistance: FD
    """Radiation Beam Wedge Thin Edge Distance (300A,0653), FD, VM 1, Type 1C.

    Required if Wedge Position is PARTIAL. Not allowed otherwise.

    PS3.3 C.36.2.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """

class WedgePositionsWedgePositionSequenceItems(Sequence[WedgePositionsWedgePositionSequenceItem]):
    def add(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT", "PARTIAL"] = ...,
        ReferencedDeviceIndex: USValue = ...,
        RadiationBeamWedgeThinEdgeDistance: FDValue = ...,
    ) -> WedgePositionsWedgePositionSequenceItem: ...
