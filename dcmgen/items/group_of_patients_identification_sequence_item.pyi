# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Group of Patients Identification Sequence (0010,0027)."""

from typing import Literal

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.model.fields import CST_, LO, AnyText, Items, LO_Value, LOValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GroupOfPatientsIdentificationSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Group of Patients Identification Sequence (0010,0027) (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    def __init__(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        SubjectRelativePositionInImage: USnValue = ...,
        PatientPosition: Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
            None,
        ]
        | AnyText = ...,
    ) -> None: ...
    PatientID: LO
    """Patient ID (0010,0020), LO, VM 1, Type 1.

    PS3.3 C.7.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """
    SubjectRelativePositionInImage: USn
    """Subject Relative Position in Image (0010,0028), US, VM 3, Type 3.

    PS3.3 C.7.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """
    PatientPosition: CST_[
        Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
        ]
    ]
    """Patient Position (0018,5100), CS, VM 1, Type 3.

    Defined Terms: HFP, HFS, HFDR, HFDL, FFDR, FFDL, FFP, FFS, LFP, LFS, RFP, RFS, AFDR, AFDL, PFDR, PFDL.

    PS3.3 C.7.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

class GroupOfPatientsIdentificationSequenceItems(Sequence[GroupOfPatientsIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        SubjectRelativePositionInImage: USnValue = ...,
        PatientPosition: Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
            None,
        ]
        | AnyText = ...,
    ) -> GroupOfPatientsIdentificationSequenceItem: ...
