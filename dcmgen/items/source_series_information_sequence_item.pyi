# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Series Information Sequence (3006,004C)."""

from dcmgen.model.fields import CS, DA, IS, LO, TM, UI, CSValue, DAValue, ISValue, LOValue, TMValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceSeriesInformationSequenceItem(Item):
    """Item of Source Series Information Sequence (3006,004C) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        SeriesDate: DAValue = ...,
        SeriesTime: TMValue = ...,
        Modality: CSValue = ...,
        SeriesDescription: LOValue = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: ISValue = ...,
    ) -> None: ...
    Modality: CS
    """Modality (0008,0060), CS, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    SeriesDate: DA
    """Series Date (0008,0021), DA, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    SeriesTime: TM
    """Series Time (0008,0031), TM, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    SeriesDescription: LO
    """Series Description (0008,103E), LO, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

class SourceSeriesInformationSequenceItems(Sequence[SourceSeriesInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        SeriesDate: DAValue = ...,
        SeriesTime: TMValue = ...,
        Modality: CSValue = ...,
        SeriesDescription: LOValue = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: ISValue = ...,
    ) -> SourceSeriesInformationSequenceItem: ...
