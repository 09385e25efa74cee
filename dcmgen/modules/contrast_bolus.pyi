# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Contrast/Bolus Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.contrast_bolus_contrast_bolus_administration_route_sequence_item import (
    ContrastBolusContrastBolusAdministrationRouteSequenceItem,
    ContrastBolusContrastBolusAdministrationRouteSequenceItems,
)
from dcmgen.model.fields import CST_, DS_, LO_, SQ, TM_, AnyText, DS_Value, DSn, DSnValue, Items, LO_Value, TM_Value
from dcmgen.model.iod import Module

class ContrastBolusModule(Module):
    """Contrast/Bolus Module (PS3.3 C.7.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusAgent: LO_Value = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        ContrastBolusAdministrationRouteSequence: Items[
            ContrastBolusContrastBolusAdministrationRouteSequenceItem
        ] = ...,
        ContrastBolusRoute: LO_Value = ...,
        ContrastBolusVolume: DS_Value = ...,
        ContrastBolusStartTime: TM_Value = ...,
        ContrastBolusStopTime: TM_Value = ...,
        ContrastBolusTotalDose: DS_Value = ...,
        ContrastFlowRate: DSnValue = ...,
        ContrastFlowDuration: DSnValue = ...,
        ContrastBolusIngredient: Literal["IODINE", "GADOLINIUM", "CARBON DIOXIDE", "BARIUM", None] | AnyText = ...,
        ContrastBolusIngredientConcentration: DS_Value = ...,
    ) -> None: ...
    ContrastBolusAgent: LO_
    """Contrast/Bolus Agent (0018,0010), LO, VM 1, Type 2.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusAgentSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Contrast/Bolus Agent Sequence (0018,0012), SQ, VM 1, Type 3.

    Codes: CID 12 Imaging Contrast Agent (Baseline).

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusRoute: LO_
    """Contrast/Bolus Route (0018,1040), LO, VM 1, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusAdministrationRouteSequence: SQ[
        ContrastBolusContrastBolusAdministrationRouteSequenceItems,
        ContrastBolusContrastBolusAdministrationRouteSequenceItem,
    ]
    """Contrast/Bolus Administration Route Sequence (0018,0014), SQ, VM 1, Type 3.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusVolume: DS_
    """Contrast/Bolus Volume (0018,1041), DS, VM 1, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusStartTime: TM_
    """Contrast/Bolus Start Time (0018,1042), TM, VM 1, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusStopTime: TM_
    """Contrast/Bolus Stop Time (0018,1043), TM, VM 1, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusTotalDose: DS_
    """Contrast/Bolus Total Dose (0018,1044), DS, VM 1, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastFlowRate: DSn
    """Contrast Flow Rate (0018,1046), DS, VM 1-n, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastFlowDuration: DSn
    """Contrast Flow Duration (0018,1047), DS, VM 1-n, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusIngredient: CST_[Literal["IODINE", "GADOLINIUM", "CARBON DIOXIDE", "BARIUM"]]
    """Contrast/Bolus Ingredient (0018,1048), CS, VM 1, Type 3.

    Defined Terms: IODINE, GADOLINIUM, CARBON DIOXIDE, BARIUM.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
    ContrastBolusIngredientConcentration: DS_
    """Contrast/Bolus Ingredient Concentration (0018,1049), DS, VM 1, Type 3.

    PS3.3 C.7.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """
