# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Clinical Trial Study Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.consent_for_clinical_trial_use_sequence_item import (
    ConsentForClinicalTrialUseSequenceItem,
    ConsentForClinicalTrialUseSequenceItems,
)
from dcmgen.model.fields import CST, FD_, LO_, SQ, ST_, AnyText, FD_Value, Items, LO_Value, ST_Value
from dcmgen.model.iod import Module

class ClinicalTrialStudyModule(Module):
    """Clinical Trial Study Module (PS3.3 C.7.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        LongitudinalTemporalEventType: Literal["ENROLLMENT", "BASELINE"] | AnyText = ...,
        ClinicalTrialTimePointID: LO_Value = ...,
        ClinicalTrialTimePointDescription: ST_Value = ...,
        LongitudinalTemporalOffsetFromEvent: FD_Value = ...,
        ClinicalTrialTimePointTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        IssuerOfClinicalTrialTimePointID: LO_Value = ...,
        ConsentForClinicalTrialUseSequence: Items[ConsentForClinicalTrialUseSequenceItem] = ...,
    ) -> None: ...
    ClinicalTrialTimePointID: LO_
    """Clinical Trial Time Point ID (0012,0050), LO, VM 1, Type 2.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    IssuerOfClinicalTrialTimePointID: LO_
    """Issuer of Clinical Trial Time Point ID (0012,0055), LO, VM 1, Type 3.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    ClinicalTrialTimePointDescription: ST_
    """Clinical Trial Time Point Description (0012,0051), ST, VM 1, Type 3.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    ClinicalTrialTimePointTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Clinical Trial Time Point Type Code Sequence (0012,0054), SQ, VM 1, Type 3.

    Codes: CID 6146 Time Point Type (Baseline, inferred).

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    LongitudinalTemporalOffsetFromEvent: FD_
    """Longitudinal Temporal Offset from Event (0012,0052), FD, VM 1, Type 3.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    LongitudinalTemporalEventType: CST[Literal["ENROLLMENT", "BASELINE"]]
    """Longitudinal Temporal Event Type (0012,0053), CS, VM 1, Type 1C.

    Required if Longitudinal Temporal Offset from Event is present. Not allowed otherwise.

    Defined Terms: ENROLLMENT, BASELINE.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    ConsentForClinicalTrialUseSequence: SQ[
        ConsentForClinicalTrialUseSequenceItems, ConsentForClinicalTrialUseSequenceItem
    ]
    """Consent for Clinical Trial Use Sequence (0012,0083), SQ, VM 1, Type 3.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
