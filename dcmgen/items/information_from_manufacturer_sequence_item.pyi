# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Information From Manufacturer Sequence (0068,6260)."""

from typing import Literal

from dcmgen.model.fields import DT, LO, OB_, ST, DTValue, OB_Value, STValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class InformationFromManufacturerSequenceItem(Item):
    """Item of Information From Manufacturer Sequence (0068,6260) (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    def __init__(
        self,
        /,
        *,
        InformationIssueDateTime: DTValue = ...,
        InformationSummary: STValue = ...,
        MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] = ...,
        EncapsulatedDocument: OB_Value = ...,
    ) -> None: ...
    InformationIssueDateTime: DT
    """Information Issue DateTime (0068,6270), DT, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    InformationSummary: ST
    """Information Summary (0068,6280), ST, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    EncapsulatedDocument: OB_
    """Encapsulated Document (0042,0011), OB, VM 1, Type 3.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    MIMETypeOfEncapsulatedDocument: LO[Literal["application/pdf"]]
    """MIME Type of Encapsulated Document (0042,0012), LO, VM 1, Type 1C.

    Required if Encapsulated Document is present. Not allowed otherwise.

    Enumerated Values: application/pdf.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

class InformationFromManufacturerSequenceItems(Sequence[InformationFromManufacturerSequenceItem]):
    def add(
        self,
        /,
        *,
        InformationIssueDateTime: DTValue = ...,
        InformationSummary: STValue = ...,
        MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] = ...,
        EncapsulatedDocument: OB_Value = ...,
    ) -> InformationFromManufacturerSequenceItem: ...
