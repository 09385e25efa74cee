# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Brachy Application Setups Module."""

from typing import Literal

from dcmgen.items.application_setup_sequence_item import ApplicationSetupSequenceItem, ApplicationSetupSequenceItems
from dcmgen.items.rt_brachy_application_setups_treatment_machine_sequence_item import (
    RTBrachyApplicationSetupsTreatmentMachineSequenceItem,
    RTBrachyApplicationSetupsTreatmentMachineSequenceItems,
)
from dcmgen.items.source_sequence_item import SourceSequenceItem, SourceSequenceItems
from dcmgen.model.fields import CS, CST, SQ, AnyText, Items
from dcmgen.model.iod import Module

class RTBrachyApplicationSetupsModule(Module):
    """RT Brachy Application Setups Module (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        BrachyTreatmentTechnique: Literal[
            "INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"
        ] = ...,
        BrachyTreatmentType: Literal["MANUAL", "HDR", "MDR", "LDR", "PDR"] | AnyText = ...,
        TreatmentMachineSequence: Items[RTBrachyApplicationSetupsTreatmentMachineSequenceItem] = ...,
        SourceSequence: Items[SourceSequenceItem] = ...,
        ApplicationSetupSequence: Items[ApplicationSetupSequenceItem] = ...,
    ) -> None: ...
    BrachyTreatmentTechnique: CS[
        Literal["INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"]
    ]
    """Brachy Treatment Technique (300A,0200), CS, VM 1, Type 1.

    Enumerated Values: INTRALUMENARY, INTRACAVITARY, INTERSTITIAL, CONTACT, INTRAVASCULAR, PERMANENT.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyTreatmentType: CST[Literal["MANUAL", "HDR", "MDR", "LDR", "PDR"]]
    """Brachy Treatment Type (300A,0202), CS, VM 1, Type 1.

    Defined Terms: MANUAL, HDR, MDR, LDR, PDR.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TreatmentMachineSequence: SQ[
        RTBrachyApplicationSetupsTreatmentMachineSequenceItems, RTBrachyApplicationSetupsTreatmentMachineSequenceItem
    ]
    """Treatment Machine Sequence (300A,0206), SQ, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceSequence: SQ[SourceSequenceItems, SourceSequenceItem]
    """Source Sequence (300A,0210), SQ, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ApplicationSetupSequence: SQ[ApplicationSetupSequenceItems, ApplicationSetupSequenceItem]
    """Application Setup Sequence (300A,0230), SQ, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
