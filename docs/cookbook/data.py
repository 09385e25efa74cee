"""Write the files that the recipes of the cookbook read into the current folder.

Run ``python data.py`` in an empty folder. It requires ``pip install "dcmgen[all]" nibabel simpleitk``. All data are
computed.
"""

from __future__ import annotations

import csv
from pathlib import Path

import av
import nibabel
import numpy as np
import SimpleITK as sitk
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from dcmgen import create, geometry, pixels
from dcmgen.create.phantom import thorax
from dcmgen.create.reports import MeasurementGroup, Scoord
from dcmgen.iods import CTImage, RTPlan

Array = NDArray[np.float64]

STUDY = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyDate="20260102", StudyID="1")
THORAX = thorax(24, 192, 192)
GRID = geometry.Grid.named("axial", shape=THORAX.shape, spacing=(8, 2, 2))
HEART, NODULE = (11, 84, 106), (15, 101, 53)  # slice, row, column


def away(center: tuple[float, float, float]) -> Array:
    """Return the distance of each voxel of the thorax from one of them, in mm."""
    index = np.indices(GRID.shape, float)
    steps = [(axis - at) * size for axis, at, size in zip(index, center, GRID.spacing, strict=True)]
    return np.sqrt(sum(step**2 for step in steps))


def labels() -> NDArray[np.uint8]:
    """Return the labels of the thorax: 1 for the lungs, 2 for the heart, 3 for the vertebra."""
    values = thorax(*GRID.shape, noise=0)
    found = np.zeros(values.shape, np.uint8)
    for number, parts in enumerate(([-820], [55, 170], [420, 210]), 1):
        found[np.isin(values, parts)] = number
    found[..., :100, :][found[..., :100, :] == 3] = 0  # the sternum and the ribs
    found[..., [*range(60), *range(132, 192)]] *= found[..., [*range(60), *range(132, 192)]] != 3
    return found


def head(affine: Array, shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    """Return the tissues of a head: 1 skin, 2 skull, 3 fluid, 4 gray and 5 white matter, 6 lesion."""
    index = np.indices(shape).reshape(3, -1)
    points = affine[:3, :3] @ index + affine[:3, 3:]  # LPS in mm; the center of the head is the origin
    x, y, z = points / np.array([[68], [84], [72]])
    folds = 0.05 * np.sin(11 * np.arctan2(y, x) + 4 * z) * np.cos(9 * z + 2 * x)
    r = np.sqrt(x**2 + y**2 + z**2)
    ventricles = np.hypot((np.abs(x) - 0.16) / 0.1, (y + 0.05) / 0.38) ** 2 + ((z - 0.12) / 0.22) ** 2
    lesion = np.sqrt((x + 0.42) ** 2 + (y + 0.3) ** 2 + (z - 0.2) ** 2)
    tissue = np.select(
        [lesion < 0.13, ventricles < 1, r < 0.78 + 1.6 * folds, r < 0.95 + folds, r < 1.02, r < 1.1, r < 1.2],
        [6, 3, 5, 4, 3, 2, 1],
    )
    return tissue.reshape(shape).astype(np.uint8)


def write_thorax() -> None:
    """Write a CT series and arrays of the same geometry."""
    np.save("volume.npy", THORAX)
    acquisition = CTImage(KVP=120, PatientPosition="HFS", BodyPartExamined="CHEST")
    series = create.ct(THORAX, like=GRID, study=STUDY, window=(40, 500), attributes=acquisition)
    series.save_as("ct")
    uptake = 1500 + 9000 * np.exp(-((away(HEART) / 30) ** 2)) + 26000 * np.exp(-((away(NODULE) / 11) ** 2))
    np.save("uptake.npy", (np.where(THORAX > -300, 1, 0.6) * uptake * (THORAX > -930)).astype(np.float32))
    ras = np.diag([-1, -1, 1, 1]) @ GRID.affine[:, [2, 1, 0, 3]]
    nibabel.save(nibabel.Nifti1Image(labels().T, ras), "labels.nii.gz")
    dose = 62 * np.exp(-((away(NODULE) / 38) ** 4)) * (THORAX > -1000)
    np.save("dose.npy", dose)
    RTPlan.new(PatientID="4711", StudyInstanceUID=STUDY.StudyInstanceUID, RTPlanLabel="LUNG").save_as("plan.dcm")
    segments = ["Lung", "Heart", "Vertebra"]
    create.segmentation(labels(), source=series, segments=segments, algorithm_type="MANUAL").save_as("seg.dcm")
    rois = {"Lungs": labels() == 1, "Heart": labels() == 2, "PTV": away(NODULE) < 20}
    create.structure_set(series, rois=rois).save_as("structures.dcm")
    Image.fromarray(pixels.render(series[15])).convert("RGB").save("screenshot.png")


def write_moved() -> None:
    """Write a second CT series in another position, and the transform that SimpleITK would find."""
    transform = sitk.Euler3DTransform((0, 0, 100), 0.03, -0.02, 0.12, (14, -9, 6))
    sitk.WriteTransform(transform, "transform.tfm")
    fixed = sitk.GetImageFromArray(THORAX)
    _, origin, spacing, direction = GRID.to_itk()
    fixed.SetOrigin(origin)
    fixed.SetSpacing(spacing)
    fixed.SetDirection(direction)
    moved = sitk.GetArrayFromImage(sitk.Resample(fixed, fixed, transform.GetInverse(), sitk.sitkLinear, -1000))
    create.ct(moved, affine=GRID.affine, study=STUDY, window=(40, 500), description="Follow-up").save_as("moved")


def write_head() -> None:
    """Write an oblique NIfTI image of a head, and arrays with two echoes and diffusion coefficients."""
    turn = np.deg2rad(12)
    axes = np.array(
        [[0, 0, 1.2], [2 * np.sin(turn), 1.2 * np.cos(turn), 0], [2 * np.cos(turn), -1.2 * np.sin(turn), 0]]
    )
    affine = np.eye(4)
    affine[:3, :3] = axes  # LPS: slices, rows and columns
    shape = (72, 176, 144)
    affine[:3, 3] = -axes @ (np.array(shape) - 1) / 2
    tissue = head(affine, shape)
    noise = np.random.default_rng(5).normal(0, 12, (2, *shape))
    t1 = np.array([5, 820, 60, 190, 480, 700, 330])[tissue] + noise[0]
    ras = np.diag([-1, -1, 1, 1]) @ affine[:, [2, 1, 0, 3]]
    nibabel.save(nibabel.Nifti1Image(t1.clip(0).astype(np.int16).T, ras), "t1.nii.gz")
    density, decay = (
        np.array(each)[tissue] for each in ([5, 700, 60, 1000, 820, 700, 900], [9, 40, 9, 900, 95, 75, 140])
    )
    echoes = [density * np.exp(-time / decay) + noise[n] for n, time in enumerate((12, 90))]
    np.save("echoes.npy", np.stack(echoes)[:, 24:60:3].clip(0).astype(np.uint16))
    np.save("head-affine.npy", affine @ np.array([[3, 0, 0, 24], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]))
    adc = np.array([0, 0.2, 0.1, 3.0, 0.82, 0.72, 1.55])[tissue][24:60:3] * (1 + noise[0][24:60:3] / 200)
    np.save("adc.npy", (adc.clip(0) / 1000).astype(np.float32))  # mm2/s


def write_reports() -> None:
    """Write measurement reports of a nodule that grows from study to study."""
    Path("reports").mkdir(exist_ok=True)
    images = create.ct(THORAX[15:16], like=GRID[15:16], study=STUDY)
    for number, (date, diameter) in enumerate([("20260102", 11.4), ("20260409", 12.6), ("20260715", 15.1)], 1):
        study = create.Study.of(images[0], exclude=("StudyInstanceUID", "StudyDate"))
        slices = create.ct(THORAX[15:16], like=GRID[15:16], study=study)
        slices[0].StudyDate = date
        nodule = MeasurementGroup(
            "Nodule 1",
            [("Diameter", diameter, "mm"), ("Volume", round(np.pi / 6 * (diameter / 10) ** 3, 2), "cm3")],
            finding="Nodule",
            site="Lung",
            region=Scoord("CIRCLE", [(53, 101), (53 + diameter / 4, 101)], slices[0]),
        )
        report = create.measurements(nodule, observer="Doe^John", procedure=("24627-2", "LN", "CT Chest Report"))
        report.save_as(f"reports/{number}.dcm")


def write_electrocardiogram() -> None:
    """Write ten seconds of twelve leads in microvolts, with 68 beats per minute."""
    phase = np.arange(5000) / 500 * 68 / 60 % 1
    waves = [(0.2, 0.025), (0.355, 0.009), (0.375, 0.011), (0.396, 0.01), (0.6, 0.045)]  # P, Q, R, S and T
    heights = {
        "I": (90, -60, 700, -120, 180),
        "II": (130, -90, 1100, -180, 270),
        "V1": (60, 0, 260, -900, -90),
        "V2": (70, 0, 480, -1100, 250),
        "V3": (80, -40, 800, -600, 380),
        "V4": (85, -100, 1500, -350, 400),
        "V5": (90, -120, 1300, -150, 320),
        "V6": (85, -110, 900, -80, 240),
    }
    basis = np.stack([np.exp(-0.5 * ((phase - center) / width) ** 2) for center, width in waves])
    lead = {name: np.array(height) @ basis for name, height in heights.items()}
    one, two = lead["I"], lead["II"]
    lead |= {"III": two - one, "aVR": -(one + two) / 2, "aVL": one - two / 2, "aVF": two - one / 2}
    names = ["I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"]
    table = np.stack([lead[name] for name in names], axis=1)
    np.savetxt("ecg.csv", table, fmt="%.1f", delimiter=",", header=",".join(names), comments="")


def write_slide() -> None:
    """Write a picture of tissue and the positions of its nuclei."""
    random = np.random.default_rng(3)
    y, x = np.mgrid[:900, :1200].astype(np.float32)
    u, v = x / 600 - 1, y / 450 - 1
    inside = np.hypot(u, v) < 0.8 + 0.06 * np.sin(3 * np.arctan2(v, u) + 1)
    fibers = 0.5 + 0.25 * (np.sin(x / 50 + 2 * np.sin(y / 60)) + np.sin(y / 21 + 2 * np.sin(x / 33)))
    tissue = np.array([228, 150, 190]) - fibers[..., None] * np.array([30, 50, 28])
    nuclei = [at for at in random.uniform((20, 20), (1180, 880), (2500, 2)) if inside[int(at[1]), int(at[0])]]
    for column, row in np.rint(nuclei).astype(int):
        part = slice(row - 8, row + 8), slice(column - 8, column + 8)
        near = np.hypot(x[part] - column, y[part] - row) < random.uniform(3, 6)
        tissue[part][near] = 0.25 * tissue[part][near] + np.array([66, 36, 96])
    tissue[~inside] = 247, 246, 248
    tissue += random.normal(0, 3, tissue.shape)
    tifffile.imwrite("tissue.tif", tissue.clip(0, 255).astype(np.uint8), photometric="rgb", compression="zlib")
    with open("nuclei.csv", "w", newline="") as file:
        csv.writer(file).writerows([("column", "row"), *np.round(nuclei, 1).tolist()])


def write_report() -> None:
    """Write a PDF of one page with a picture."""
    page = Image.new("RGB", (500, 420), "white")
    draw = ImageDraw.Draw(page)
    draw.text((40, 30), "CT of the chest", "black", ImageFont.load_default(22))
    lines = [
        "Nodule in the right lung,",
        "diameter 11.4 mm.",
        "",
        "Heart of normal size.",
        "",
        "Follow-up in 3 months.",
    ]
    for number, line in enumerate(lines):
        draw.text((260, 100 + 24 * number), line, "black", ImageFont.load_default(15))
    page.paste(Image.open("screenshot.png"), (40, 90))
    page.save("report.pdf")


def write_video() -> None:
    """Write a video of a light that moves over folds."""
    y, x = np.mgrid[:240, :320]
    with av.open("gastroscopy.mp4", "w") as file:
        stream = file.add_stream("mpeg2video", rate=25)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = 320, 240, "yuv420p", 3_000_000
        for number in range(50):
            angle = number / 25 * np.pi
            far = np.hypot(x - 160 - 40 * np.cos(angle), y - 120 - 30 * np.sin(angle))
            light = (
                np.exp(-((far / 130) ** 2))
                * (1 - 0.35 * np.cos(far / 9) * np.exp(-far / 150))
                * (1 - np.exp(-far / 22))
            )
            frame = light[..., None] * np.array([235, 130, 110])
            file.mux(stream.encode(av.VideoFrame.from_ndarray(frame.clip(0, 255).astype(np.uint8), format="rgb24")))
        file.mux(stream.encode())


def main() -> None:
    """Write all files."""
    write_thorax()
    write_moved()
    write_head()
    write_reports()
    write_electrocardiogram()
    write_slide()
    write_report()
    write_video()


if __name__ == "__main__":
    main()
