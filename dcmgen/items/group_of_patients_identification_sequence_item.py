# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Group of Patients Identification Sequence (0010,0027)."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CST_, LO, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class GroupOfPatientsIdentificationSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Group of Patients Identification Sequence (0010,0027) (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    __slots__ = ()

    PatientID: LO = LO(0x0010_0020)
    """Patient ID (0010,0020), VM 1, Type 1 (PS3.3 C.7.1.4)."""
    SubjectRelativePositionInImage: USn = USn(0x0010_0028)
    """Subject Relative Position in Image (0010,0028), VM 3, Type 3 (PS3.3 C.7.1.4)."""
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
    ] = CST_(0x0018_5100)
    """Patient Position (0018,5100), VM 1, Type 3 (PS3.3 C.7.1.4)."""
