# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hanging Protocol Definition Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hanging_protocol_definition_sequence_item import (
    HangingProtocolDefinitionSequenceItem,
    HangingProtocolDefinitionSequenceItems,
)
from dcmgen.items.image_sets_sequence_item import ImageSetsSequenceItem, ImageSetsSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, DT, LO, LO_, SH, SQ, US, DTValue, Items, LO_Value, LOValue, SHValue, USValue
from dcmgen.model.iod import Module

class HangingProtocolDefinitionModule(Module):
    """Hanging Protocol Definition Module (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    def __init__(
        self,
        /,
        *,
        HangingProtocolName: SHValue = ...,
        HangingProtocolDescription: LOValue = ...,
        HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"] = ...,
        HangingProtocolCreator: LOValue = ...,
        HangingProtocolCreationDateTime: DTValue = ...,
        HangingProtocolDefinitionSequence: Items[HangingProtocolDefinitionSequenceItem] = ...,
        NumberOfPriorsReferenced: USValue = ...,
        ImageSetsSequence: Items[ImageSetsSequenceItem] = ...,
        HangingProtocolUserIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        HangingProtocolUserGroupName: LO_Value = ...,
        SourceHangingProtocolSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    HangingProtocolName: SH
    """Hanging Protocol Name (0072,0002), SH, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolDescription: LO
    """Hanging Protocol Description (0072,0004), LO, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolLevel: CS[Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"]]
    """Hanging Protocol Level (0072,0006), CS, VM 1, Type 1.

    Enumerated Values: MANUFACTURER, SITE, USER_GROUP, SINGLE_USER.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolCreator: LO
    """Hanging Protocol Creator (0072,0008), LO, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolCreationDateTime: DT
    """Hanging Protocol Creation DateTime (0072,000A), DT, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolDefinitionSequence: SQ[HangingProtocolDefinitionSequenceItems, HangingProtocolDefinitionSequenceItem]
    """Hanging Protocol Definition Sequence (0072,000C), SQ, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    NumberOfPriorsReferenced: US
    """Number of Priors Referenced (0072,0014), US, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    ImageSetsSequence: SQ[ImageSetsSequenceItems, ImageSetsSequenceItem]
    """Image Sets Sequence (0072,0020), SQ, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolUserIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Hanging Protocol User Identification Code Sequence (0072,000E), SQ, VM 1, Type 2.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    HangingProtocolUserGroupName: LO_
    """Hanging Protocol User Group Name (0072,0010), LO, VM 1, Type 3.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    SourceHangingProtocolSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Source Hanging Protocol Sequence (0072,0012), SQ, VM 1, Type 3.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
