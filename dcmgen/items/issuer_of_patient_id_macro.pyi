# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Issuer of Patient ID Macro."""

from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import (
    IssuerOfPatientIDQualifiersSequenceItem,
    IssuerOfPatientIDQualifiersSequenceItems,
)
from dcmgen.model.fields import LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Macro

class IssuerOfPatientIDMacro(Macro):
    """Issuer of Patient ID Macro (PS3.3 10.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """

    def __init__(
        self,
        /,
        *,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> None: ...
    IssuerOfPatientID: LO_
    """Issuer of Patient ID (0010,0021), LO, VM 1, Type 3.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
    IssuerOfPatientIDQualifiersSequence: SQ[
        IssuerOfPatientIDQualifiersSequenceItems, IssuerOfPatientIDQualifiersSequenceItem
    ]
    """Issuer of Patient ID Qualifiers Sequence (0010,0024), SQ, VM 1, Type 3.

    PS3.3 10.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """
