# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced RT Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.rt_treatment_position_macro import RTTreatmentPositionMacro
from dcmgen.items.treatment_position_sequence_item import TreatmentPositionSequenceItem
from dcmgen.model.fields import DS_, FD_, SQ, UI_, AnyText, CSTn, DS_Value, FD_Value, Items, LOValue, ST_Value, UI_Value
from dcmgen.model.iod import Module

class EnhancedRTImageModule(RTTreatmentPositionMacro, EntityLongLabelingMacro, Module):
    """Enhanced RT Image Module (PS3.3 C.36.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "ORIGINAL",
                "DERIVED",
                "MIXED",
                "PRIMARY",
                "ANGIO",
                "CARDIAC",
                "CARDIAC_GATED",
                "CARDRESP_GATED",
                "DYNAMIC",
                "FLUOROSCOPY",
                "LOCALIZER",
                "MOTION",
                "PERFUSION",
                "PRE_CONTRAST",
                "POST_CONTRAST",
                "RESP_GATED",
                "REST",
                "STATIC",
                "STRESS",
                "VOLUME",
                "NON_PARALLEL",
                "PARALLEL",
                "WHOLE_BODY",
                "ADDITION",
                "DIVISION",
                "MASKED",
                "MAXIMUM",
                "MEAN",
                "MINIMUM",
                "MULTIPLICATION",
                "RESAMPLED",
                "STD_DEVIATION",
                "SUBTRACTION",
                "NONE",
                "QUANTITY",
            ]
            | AnyText
        ]
        | Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
        | AnyText
        | None = ...,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        EntityLongLabel: LOValue = ...,
        TreatmentPositionSequence: Items[TreatmentPositionSequenceItem] = ...,
        RadiationDosimeterUnitSequence: Items[CodeSequenceMacro] = ...,
        ExposureTimeInuS: DS_Value = ...,
        StartCumulativeMeterset: FD_Value = ...,
        StopCumulativeMeterset: FD_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED, MIXED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: ANGIO, CARDIAC, CARDIAC_GATED, CARDRESP_GATED, DYNAMIC, FLUOROSCOPY, LOCALIZER,
    MOTION, PERFUSION, PRE_CONTRAST, POST_CONTRAST, RESP_GATED, REST, STATIC, STRESS, VOLUME, NON_PARALLEL,
    PARALLEL, WHOLE_BODY.

    Defined Terms of Value 4: ADDITION, DIVISION, MASKED, MAXIMUM, MEAN, MINIMUM, MULTIPLICATION, RESAMPLED,
    STD_DEVIATION, SUBTRACTION, NONE, QUANTITY, MIXED.

    PS3.3 C.36.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1, Type 3.

    PS3.3 C.36.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """
    StartCumulativeMeterset: FD_
    """Start Cumulative Meterset (3002,0106), FD, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """
    StopCumulativeMeterset: FD_
    """Stop Cumulative Meterset (3002,0107), FD, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """
    RadiationDosimeterUnitSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiation Dosimeter Unit Sequence (300A,0658), SQ, VM 1, Type 1C.

    Required if Start Cumulative Meterset has a value anywhere in the dataset or Stop Cumulative Meterset has a
    value anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.36.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """
    ExposureTimeInuS: DS_
    """Exposure Time in µS (0018,8150), DS, VM 1, Type 2.

    PS3.3 C.36.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """
