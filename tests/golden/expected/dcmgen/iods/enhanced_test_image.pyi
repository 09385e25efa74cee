# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Test Image IOD."""

from typing import Literal

from dcmgen.items.enhanced_test_image import (
    EnhancedTestImagePerFrameFunctionalGroupsSequenceItem,
    EnhancedTestImagePerFrameFunctionalGroupsSequenceItems,
    EnhancedTestImageSharedFunctionalGroupsSequenceItem,
    EnhancedTestImageSharedFunctionalGroupsSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, AnyText, CSnValue, DA_Value, ISValue, Items, LOValue, PN_Value, UIValue
from dcmgen.model.iod import IOD
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.sop_common import SOPCommonModule

class _EnhancedTestImageConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Modality: Literal["XX", "YY"] | AnyText = ...,
        NumberOfFrames: ISValue = ...,
        SharedFunctionalGroupsSequence: Items[EnhancedTestImageSharedFunctionalGroupsSequenceItem] = ...,
        SpecificCharacterSet: CSnValue = ...,
        PatientSpeciesDescription: LOValue = ...,
        PerFrameFunctionalGroupsSequence: Items[EnhancedTestImagePerFrameFunctionalGroupsSequenceItem] = ...,
        PatientName: PN_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...

class EnhancedTestImage(
    _EnhancedTestImageConstructor, MultiFrameFunctionalGroupsModule, PatientModule, SOPCommonModule, IOD
):
    """Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Multi-frame Functional Groups (M), SOP Common (M)
    """

    SharedFunctionalGroupsSequence: SQ[
        EnhancedTestImageSharedFunctionalGroupsSequenceItems, EnhancedTestImageSharedFunctionalGroupsSequenceItem
    ]
    """Shared Functional Groups Sequence (5200,9229), SQ, VM 1, Type 1.

    PS3.3 A.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html
    """
    PerFrameFunctionalGroupsSequence: SQ[
        EnhancedTestImagePerFrameFunctionalGroupsSequenceItems, EnhancedTestImagePerFrameFunctionalGroupsSequenceItem
    ]
    """Per-frame Functional Groups Sequence (5200,9230), SQ, VM 1, Type 1C.

    Required if Number of Frames is greater than 1. Not allowed otherwise.

    PS3.3 A.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html
    """
