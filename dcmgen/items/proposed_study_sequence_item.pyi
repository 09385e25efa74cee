# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Proposed Study Sequence (2130,00A0)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    AS_,
    CS_,
    DA_,
    IS_,
    LO_,
    LT_,
    PN_,
    SH_,
    SQ,
    TM_,
    UI_,
    AS_Value,
    DA_Value,
    IS_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LT_Value,
    PN_Value,
    PNn,
    PNnValue,
    SH_Value,
    TM_Value,
    UCn,
    UCnValue,
    UI_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ProposedStudySequenceItem(Item):
    """Item of Proposed Study Sequence (2130,00A0) (PS3.3 C.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

    def __init__(
        self,
        /,
        *,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ReferringPhysicianName: PN_Value = ...,
        StudyDescription: LO_Value = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientBirthTime: TM_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        PatientAge: AS_Value = ...,
        EthnicGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        EthnicGroups: UCnValue = ...,
        PatientComments: LT_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        StudyID: SH_Value = ...,
        SeriesNumber: IS_Value = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    PatientBirthTime: TM_
    """Patient's Birth Time (0010,0032), TM, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1.

    Enumerated Values: M, F, O.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    PatientAge: AS_
    """Patient's Age (0010,1010), AS, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    EthnicGroupCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ethnic Group Code Sequence (0010,2161), SQ, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    EthnicGroups: UCn
    """Ethnic Groups (0010,2162), UC, VM 1-n.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    PatientComments: LT_
    """Patient Comments (0010,4000), LT, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    StudyDate: DA_
    """Study Date (0008,0020), DA, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    StudyTime: TM_
    """Study Time (0008,0030), TM, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    StudyID: SH_
    """Study ID (0020,0010), SH, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    StudyDescription: LO_
    """Study Description (0008,1030), LO, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    ReferringPhysicianName: PN_
    """Referring Physician's Name (0008,0090), PN, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    NameOfPhysiciansReadingStudy: PNn
    """Name of Physician(s) Reading Study (0008,1060), PN, VM 1-n.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    AdmittingDiagnosesDescription: LOn
    """Admitting Diagnoses Description (0008,1080), LO, VM 1-n.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    SeriesNumber: IS_
    """Series Number (0020,0011), IS, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

class ProposedStudySequenceItems(Sequence[ProposedStudySequenceItem]):
    def add(
        self,
        /,
        *,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ReferringPhysicianName: PN_Value = ...,
        StudyDescription: LO_Value = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientBirthTime: TM_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        PatientAge: AS_Value = ...,
        EthnicGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        EthnicGroups: UCnValue = ...,
        PatientComments: LT_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        StudyID: SH_Value = ...,
        SeriesNumber: IS_Value = ...,
    ) -> ProposedStudySequenceItem: ...
