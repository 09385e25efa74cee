# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Meterset to Dose Mapping Sequence (300A,0620)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MetersetToDoseMappingSequenceItem(Item):
    """Item of Meterset to Dose Mapping Sequence (300A,0620) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationDoseValue: FDValue = ...,
        CumulativeMeterset: FDValue = ...,
    ) -> None: ...
    CumulativeMeterset: FD
    """Cumulative Meterset (300A,063C), FD, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseValue: FD
    """Radiation Dose Value (300A,0625), FD, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

class MetersetToDoseMappingSequenceItems(Sequence[MetersetToDoseMappingSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiationDoseValue: FDValue = ...,
        CumulativeMeterset: FDValue = ...,
    ) -> MetersetToDoseMappingSequenceItem: ...
