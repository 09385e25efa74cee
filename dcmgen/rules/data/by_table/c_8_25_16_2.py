# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intraocular Lens Calculations Macro (PS3.3 C.8.25.16.2, Table C.8.25.16-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.16-2",
    "Intraocular Lens Calculations Macro",
    "C.8.25.16.2",
    (
        Attribute(0x00221037, "1"),  # TargetRefraction
        Attribute(0x00221039, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # RefractiveProcedureOccurred
        # RefractiveSurgeryTypeCodeSequence
        Attribute(
            0x00221040,
            "2C",
            condition=Condition("parsed", required=("in", "./00221039", ("YES",))),
            items=(0, None),
            rows=(Include("8.8-1", cid=("Defined", "4234", "inferred")),),
        ),
        # RefractiveErrorBeforeRefractiveSurgeryCodeSequence
        Attribute(
            0x00221103,
            "2C",
            condition=Condition("parsed", required=("in", "./00221039", ("YES",))),
            items=(0, 1),
            rows=(Include("8.8-1", cid=("Defined", "4238", "inferred")),),
        ),
        # CornealSizeSequence
        Attribute(
            0x00460047,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00460046, "1"),  # CornealSize
                # SourceOfCornealSizeDataCodeSequence
                Attribute(0x00221036, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                # ReferencedSOPSequence
                Attribute(
                    0x00081199,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221036>00080100", ("111784",))),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
        # LensThicknessSequence
        Attribute(
            0x00221127,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00221130, "1"),  # LensThickness
                # SourceOfLensThicknessDataCodeSequence
                Attribute(0x00221132, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                # ReferencedSOPSequence
                Attribute(
                    0x00081199,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221132>00080100", ("111782",))),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
        # AnteriorChamberDepthSequence
        Attribute(
            0x00221128,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00221131, "1"),  # AnteriorChamberDepth
                # SourceOfAnteriorChamberDepthDataCodeSequence
                Attribute(0x00221133, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                # ReferencedSOPSequence
                Attribute(
                    0x00081199,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221133>00080100", ("111782",))),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
        # RefractiveStateSequence
        Attribute(
            0x0022001B,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x00220007, "1"),  # SphericalLensPower
                Attribute(0x00220008, "1"),  # CylinderLensPower
                Attribute(0x00220009, "1"),  # CylinderAxis
                Attribute(0x0022000F, "3"),  # VertexDistance
                # SourceOfRefractiveMeasurementsSequence
                Attribute(
                    0x00221134,
                    "1",
                    items=(1, 1),
                    rows=(  # SourceOfRefractiveMeasurementsCodeSequence
                        Attribute(
                            0x00221135, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)
                        ),
                        # ReferencedSOPSequence
                        Attribute(
                            0x00081199,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00221135>00080100", ("111783",))),
                            items=(1, None),
                            rows=(Include("10-11"),),
                        ),
                    ),
                ),
            ),
        ),
        Include("C.8.25.16-3"),
        # CorneaMeasurementsSequence
        Attribute(
            0x00460110,
            "3",
            items=(0, None),
            rows=(
                Include("C.8.25.16-8"),
                # SourceOfCorneaMeasurementDataCodeSequence
                Attribute(0x00460111, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                # ReferencedSOPSequence
                Attribute(
                    0x00081199,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00460111>00080100", ("111757",))),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
        # IOLFormulaCodeSequence
        Attribute(0x00221028, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4236", "inferred")),)),
        Attribute(0x00221029, "3"),  # IOLFormulaDetail
        Include("C.8.25.16-4"),
        # SurgicallyInducedAstigmatismSequence
        Attribute(
            0x00221045,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00460147, "1"),  # CylinderPower
                Attribute(0x00220009, "1"),  # CylinderAxis
            ),
        ),
        Include("C.8.25.16-5"),
    ),
)
