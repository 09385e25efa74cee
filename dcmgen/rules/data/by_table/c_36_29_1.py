# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Position Acquisition Instruction Module (PS3.3 C.36.29, Table C.36.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.29-1",
    "RT Patient Position Acquisition Instruction Module",
    "C.36.29",
    (
        Include("10.32-1"),
        # AcquisitionTaskSequence
        Attribute(
            0x30020118,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x3002011C, "1"),  # AcquisitionTaskIndex
                # AcquisitionTaskWorkitemCodeSequence
                Attribute(0x30020119, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9242", "inferred")),)),
                # AcquisitionTaskApplicabilitySequence
                Attribute(0x30020124, "1C", condition=Condition("undecidable"), rows=(Include("C.36.2.3.3-1"),)),
                # RTAcquisitionPatientPositionSequence
                Attribute(0x30020108, "2", items=(1, 1), rows=(Include("C.36.2.3.2-1"),)),
                # AcquisitionSubtaskSequence
                Attribute(
                    0x3002011A,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x3002011D, "1"),  # AcquisitionSubtaskIndex
                        # SubtaskWorkitemCodeSequence
                        Attribute(
                            0x3002011B, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9260", "inferred")),)
                        ),
                        Attribute(0x30020129, "1", terms=(Terms("defined", ("KV", "MV")),)),  # AcquisitionSignalType
                        Attribute(
                            0x3002012A, "1", terms=(Terms("defined", ("PROJECTION", "CT")),)
                        ),  # AcquisitionMethod
                        # PositionAcquisitionTemplateIdentificationSequence
                        Attribute(
                            0x3002011F,
                            "3",
                            items=(0, 1),
                            rows=(
                                Attribute(0x30020121, "1"),  # PositionAcquisitionTemplateName
                                # PositionAcquisitionTemplateCodeSequence
                                Attribute(
                                    0x30020122,
                                    "1C",
                                    condition=Condition(
                                        "parsed", required=("absent", "./30020120"), otherwise="allowed"
                                    ),
                                    items=(1, 1),
                                    rows=(Include("8.8-1"),),
                                ),
                                Attribute(
                                    0x30020120,
                                    "1C",
                                    condition=Condition(
                                        "parsed", required=("absent", "./30020122"), otherwise="allowed"
                                    ),
                                ),  # PositionAcquisitionTemplateID
                                Attribute(0x30020123, "2"),  # PositionAcquisitionTemplateDescription
                            ),
                        ),
                        # ReferencedBaselineParametersRTRadiationInstanceSequence
                        Attribute(
                            0x3002011E,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("in", "./30020125>30020111", ("RELATIVE_PARAMS",)),
                                    ("in", "./30020125>30020115", ("BEAM", "RELATIVE_TO_BEAM")),
                                ),
                            ),
                            items=(1, 1),
                            rows=(
                                Include("10-11"),
                                Attribute(
                                    0x300C0006,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "in",
                                            "./00081150",
                                            ("1.2.840.10008.5.1.4.1.1.481.5", "1.2.840.10008.5.1.4.1.1.481.8"),
                                        ),
                                    ),
                                ),  # ReferencedBeamNumber
                            ),
                        ),
                        Attribute(
                            0x300A0607, "1C", condition=Condition("parsed", required=(">", "30020116", 1))
                        ),  # ReferencedDeviceIndex
                        # RTDeviceDistanceReferenceLocationCodeSequence
                        Attribute(
                            0x300A0659,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "9544", "inferred")),),
                        ),
                        Attribute(
                            0x300A0688, "1C", condition=Condition("parsed", required=("present", "./300A0659"))
                        ),  # RTBeamModifierDefinitionDistance
                        # AcquisitionInitiationSequence
                        Attribute(
                            0x30020135,
                            "3",
                            items=(0, None),
                            rows=(Include("10-2", cid=("Defined", "9270", "inferred")),),
                        ),
                        # KVImagingGenerationParametersSequence
                        Attribute(
                            0x30020127,
                            "1C",
                            condition=Condition("parsed", required=("in", "./30020129", ("KV",))),
                            items=(1, 1),
                            rows=(Include("C.36.2.4.6-1"),),
                        ),
                        # MVImagingGenerationParametersSequence
                        Attribute(
                            0x30020128,
                            "1C",
                            condition=Condition("parsed", required=("in", "./30020129", ("MV",))),
                            items=(1, 1),
                            rows=(Include("C.36.2.4.7-1"),),
                        ),
                        # ProjectionImagingAcquisitionParameterSequence
                        Attribute(
                            0x30020125,
                            "1C",
                            condition=Condition("parsed", required=("in", "./3002012A", ("PROJECTION",))),
                            items=(1, 1),
                            rows=(
                                Include("C.36.2.4.1-1"),
                                Include("C.36.2.4.4-1"),
                            ),
                        ),
                        # CTImagingAcquisitionParameterSequence
                        Attribute(
                            0x30020126,
                            "1C",
                            condition=Condition("parsed", required=("in", "./3002012A", ("CT",))),
                            items=(1, 1),
                            rows=(Include("C.36.2.4.5-1"),),
                        ),
                        # DeviceSpecificAcquisitionParameterSequence
                        Attribute(0x30020131, "3", items=(0, None), rows=(Include("10-2"),)),
                        # AdditionalRTAccessoryDeviceSequence
                        Attribute(
                            0x30020130,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(
                                Attribute(0x300A0607, "1"),  # ReferencedDeviceIndex
                                # DeviceSpecificAcquisitionParameterSequence
                                Attribute(0x30020131, "3", items=(0, None), rows=(Include("10-2"),)),
                            ),
                        ),
                        # ReferencedPositionReferenceInstanceSequence
                        Attribute(
                            0x30020132,
                            "3",
                            items=(0, None),
                            rows=(Include("10.37-1", cid=("Defined", "9267", "inferred")),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
