# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme UMLS that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "Alphaxalone": ("C0051482", "Alphaxalone"),
    "AnesthesiaRecoveryPeriod": ("C0002908", "Anesthesia recovery period"),
    "Antihypoglycemic": ("C1579431", "Antihypoglycemic"),
    "AorticAnnulusArea": ("C2059685", "Aortic annulus area"),
    "AorticSinusOfValsalvaDiameter": ("C2059455", "Aortic sinus of valsalva diameter"),
    "Baseline": ("C1442488", "Baseline"),
    "CoefficientOfVariance": ("C0681921", "Coefficient of Variance"),
    "CommercialProduct": ("C1547887", "Commercial product"),
    "ConsultingPhysician": ("C1441532", "Consulting Physician"),
    "DistalPhalanx": ("C3669027", "Distal phalanx"),
    "EdotreotideGa68": ("C2713594", "Edotreotide Ga^68^"),
    "EthidiumBromide": ("C0019873", "Ethidium Bromide"),
    "Fluanisone": ("C0060473", "Fluanisone"),
    "FluoroetanidazoleF18": ("C1541539", "Fluoroetanidazole F^18^"),
    "FluoropropylDihydrotetrabenazineF18": ("C2934038", "Fluoropropyl-dihydrotetrabenazine F^18^"),
    "H2Antagonist": ("C0019593", "H2 antagonist"),
    "HeartSize": ("C0744689", "Heart size"),
    "HeatLamp": ("C0181514", "Heat lamp"),
    "ISO1F18": ("C2981788", "ISO-1 F^18^"),
    "ImplantationOfMitralValveLeafletClip": ("C2921037", "Implantation of mitral valve leaflet clip"),
    "InfantOfMotherWithGestationalDiabetes": ("C0456029", "Infant of mother with gestational diabetes"),
    "Intern": ("C1144859", "Intern"),
    "IntoleranceToAnticoagulation": ("C3468959", "Intolerance to anticoagulation"),
    "InverseRatioVentilation": ("C2223982", "Inverse ratio ventilation"),
    "KevlarAramidFiber": ("C0064329", "Kevlar Aramid Fiber"),
    "LeftAtrialAppendageOcclusion": ("C3275093", "Left atrial appendage occlusion"),
    "LeftAtrialDilation": ("C4015487", "Left atrial dilation"),
    "MK6240F18": ("C4506764", "MK-6240 F^18^"),
    "Mastectomy": ("C0024881", "Mastectomy"),
    "MedicalPhysicist": ("C1708969", "Medical Physicist"),
    "Metomidate": ("C0025856", "Metomidate"),
    "MiddleEasternOrNorthAfrican": ("C5690844", "Middle Eastern or North African"),
    "MobileSkinLesion": ("C2071496", "Mobile skin lesion"),
    "Nadir": ("C1708760", "Nadir"),
    "NarcoticAnalgesic": ("C0027409", "Narcotic analgesic"),
    "Neuroradiology": ("C2183225", "Neuroradiology"),
    "PI2620F18": ("C5433257", "PI-2620 F^18^"),
    "PK1119511C": ("C1609883", "PK11195 ^11^C"),
    "PercutaneousClosureOfAtrialSeptalDefect": ("C0844084", "Percutaneous closure of atrial septal defect"),
    "Pretreatment": ("C3539075", "Pretreatment"),
    "RadiationPhysicist": ("C2985483", "Radiation Physicist"),
    "Referring": ("C1709880", "Referring"),
    "RestrictedDiet": ("C0425422", "Restricted diet"),
    "RoomAir": ("C3846005", "Room air"),
    "RootMeanSquare": ("C2347976", "Root Mean Square"),
    "Sonographer": ("C1954848", "Sonographer"),
    "THK5317F18": ("C4550127", "THK5317 F^18^"),
    "THK5351F18": ("C4279748", "THK5351 F^18^"),
    "Thermography": ("C0039810", "Thermography"),
    "TransgenicAnimal": ("C0003069", "Transgenic animal"),
    "UCBJC11": ("C4506788", "UCB-J C^11^"),
    "UnknownPrimaryNeoplasiaSite": ("C0221297", "unknown primary neoplasia site"),
    "Unscheduled": ("C1699701", "Unscheduled"),
    "Variance": ("C1711260", "Variance"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
